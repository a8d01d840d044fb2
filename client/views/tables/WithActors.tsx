import { UserPlus, X } from "lucide-react";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { Tables } from "../../store/tables/use-tables.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import { SearchField } from "../search/SearchField.tsx";

const actors = { kind: "Person,State,Organisation" };

/** "All meetings of X with Y": up to two actors who were all there or were spoken for. */
export function WithActors({
  tables: { shown, change },
  nameOf,
}: {
  tables: Tables;
  nameOf: NameOf;
}) {
  const { say } = useWords();
  return (
    <>
      {shown.with.map((id) => (
        <button
          key={id}
          type="button"
          className="button chip"
          onClick={() => change({ with: shown.with.filter((one) => one !== id) })}
        >
          <span>
            {say("table.with")} <bdi>{nameOf(id)}</bdi>
          </span>
          <X size={14} aria-label={say("table.letGo")} />
        </button>
      ))}
      {shown.with.length < 2 && (
        <Disclosure
          className="button"
          title={say("table.whom")}
          label={
            <>
              <UserPlus size={16} aria-hidden="true" />{" "}
              {say(shown.with.length === 0 ? "table.withWhom" : "table.andWhom")}
            </>
          }
        >
          {(close) => (
            <SearchField
              autoFocus
              className="whom"
              label={say("table.whom")}
              placeholder={say("path.whom.placeholder")}
              filters={actors}
              onPick={({ id }) => {
                close();
                change({ with: [...new Set([...shown.with, id])] });
              }}
            />
          )}
        </Disclosure>
      )}
    </>
  );
}
