import { Link } from "@tanstack/react-router";
import { dateInWords, longDay, shortDay } from "../../messages/days.ts";
import { useWords, type Words } from "../../messages/words.tsx";
import type { Late } from "../../store/lateness.ts";
import type { DayView } from "../../store/study/day-view.ts";
import type { Open } from "../../store/study/still-open.ts";
import { lateName } from "../lateness/telling.ts";

interface Props {
  view: DayView;
  process: string;
  at: string;
  replay: boolean;
  oneClock: boolean;
}

/** In words and numbers: what was known by the day, what of it late, what was open, what nobody had said. */
export function KnownCards({ view, process, at, replay, oneClock }: Props) {
  const words = useWords();
  const { say } = words;
  const day = longDay(at, words);
  const link = { process, known: oneClock || !replay ? null : at };
  if (oneClock)
    return (
      <div className="known-cards">
        <Card title={say("study.card.happened")} big={events(view.known)}>
          <Several of={latest(view.known)} told={(late) => trueOn(late)} link={link} />
        </Card>
      </div>
    );
  return (
    <div className="known-cards">
      <Card title={say("study.card.known")} big={events(view.known)}>
        <p>{say("study.card.known.means", { day, ahead: view.ahead.length })}</p>
      </Card>
      <Card title={say("study.card.late")} big={events(view.late)}>
        <Several of={slowest(view.late)} told={(late) => trueAndRead(late, words)} link={link} />
        {view.late.length === 0 && <p>{say("study.card.late.none")}</p>}
      </Card>
      <Card title={say("study.card.open")} big={things(view.open)}>
        <OpenList open={view.open} link={link} />
      </Card>
      {!replay && (
        <Card title={say("study.card.notYet")} big={events(view.notYet)}>
          <Several
            of={slowest(view.notYet)}
            told={(late) => trueAndRead(late, words)}
            link={link}
          />
          {view.notYet.length === 0 && <p>{say("study.card.notYet.none", { day })}</p>}
        </Card>
      )}
    </div>
  );

  function events(of: readonly Late[]): string {
    return say("study.events", { count: of.length });
  }

  function things(of: readonly Open[]): string {
    return say("study.things", { count: of.length });
  }

  function trueOn({ edtf }: Late): string {
    return dateInWords(edtf, words);
  }
}

function trueAndRead({ edtf, known }: Late, words: Words): string {
  return words.say("study.trueAndRead", {
    date: dateInWords(edtf, words),
    known: shortDay(known, words),
  });
}

const slowest = (of: readonly Late[]) => of.toSorted((a, b) => b.least - a.least);
const latest = (of: readonly Late[]) => of.toSorted((a, b) => (a.trueFrom < b.trueFrom ? 1 : -1));

function Card({ title, big, children }: { title: string; big: string; children: React.ReactNode }) {
  return (
    <section className="known-card">
      <h3>{title}</h3>
      <p className="big">{big}</p>
      {children}
    </section>
  );
}

interface LinkTo {
  process: string;
  known: string | null;
}

/** The first three of several, and how many more there are. */
function Several({ of, told, link }: { of: Late[]; told: (late: Late) => string; link: LinkTo }) {
  const words = useWords();
  return (
    <ul>
      {of.slice(0, 3).map((late) => (
        <li key={late.id}>
          <FactWay fact={late.entity} name={lateName(late, words)} link={link} />{" "}
          <small>{told(late)}</small>
        </li>
      ))}
      {of.length > 3 && (
        <li className="hint">{words.say("study.more", { count: of.length - 3 })}</li>
      )}
    </ul>
  );
}

function OpenList({ open, link }: { open: Open[]; link: LinkTo }) {
  const { say, list } = useWords();
  return (
    <ul>
      {open.slice(0, 3).map(({ entity, name, why }) => (
        <li key={entity}>
          <FactWay fact={entity} name={name} link={link} />{" "}
          <small>{list(why.map((reason) => say(`study.open.${reason}`)))}</small>
        </li>
      ))}
      {open.length > 3 && <li className="hint">{say("study.more", { count: open.length - 3 })}</li>}
      {open.length === 0 && <li>{say("study.card.open.none")}</li>}
    </ul>
  );
}

function FactWay({ fact, name, link }: { fact: string; name: string; link: LinkTo }) {
  const { process, known } = link;
  return (
    <Link
      to="/facts/$fact"
      params={{ fact }}
      search={{ process, ...(known ? { known } : {}) } as never}
    >
      <bdi>{name}</bdi>
    </Link>
  );
}
