import { useEffect, useState } from "react";

/** A value once it has stood for a while, ms. */
export function useLate<Value>(value: Value, after: number): Value {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return late;
}
