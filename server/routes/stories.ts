import { NotFound } from "../errors.ts";
import type { Reading } from "./reading.ts";

export const stories: Reading<"stories"> = async () => ({ stories: [] });

export const story: Reading<"story"> = async (_store, { id }) => {
  throw new NotFound(`There is no story ${id}.`);
};
