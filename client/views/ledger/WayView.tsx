import { ArrowRight } from "lucide-react";
import type { Accusation } from "../../../model/ledger/accusations.ts";
import { dateInWords } from "../../messages/days.ts";
import { Say, useWords } from "../../messages/words.tsx";
import type { Way } from "../../store/ledger/two-way.ts";
import { Differs } from "../parts/Differs.tsx";
import { useBook } from "./book.tsx";
import { According, Fact, Quoted } from "./Fact.tsx";

/** What one side says against another: of what, on which day, in which words, and what was answered. */
export function WayView({ way: { from, to, accusations } }: { way: Way }) {
  const { say } = useWords();
  return (
    <section className="way" aria-label={say("accusations.way", { from: from.name, to: to.name })}>
      <h3>
        <bdi>{from.name}</bdi>
        <span>
          {say("accusations.accuses")}{" "}
          <ArrowRight size={16} className="mirror" aria-hidden="true" />
        </span>
        <bdi>{to.name}</bdi>
        <small>{say("accusations.count", { count: accusations.length })}</small>
      </h3>
      {accusations.length === 0 ? (
        <p className="absence no-report">
          <span>{say("accusations.silent")}</span>
        </p>
      ) : (
        <ol>
          {accusations.map((one) => (
            <One key={one.id} one={one} way={{ from, to }} />
          ))}
        </ol>
      )}
    </section>
  );
}

function One({ one, way }: { one: Accusation; way: Pick<Way, "from" | "to"> }) {
  const words = useWords();
  const { say } = words;
  const { nameOf } = useBook();
  const { id, act, breaches, claims, answers, accuser, accuserName, accused, accusedName } = one;
  const through = accuser !== way.from.id || one.unnamed || one.press;
  return (
    <li id={`accusation-${id}`} tabIndex={-1}>
      <p className="of-what">
        <Differs />
        <Fact id={act.id}>
          <bdi>{act.name}</bdi>
        </Fact>
      </p>
      <dl>
        {through && (
          <div>
            <dt>{say("accusations.by")}</dt>
            <dd>
              {one.unnamed ? (
                <Say id="accusations.unnamed" values={{ voice: <q>{accuserName}</q> }} />
              ) : (
                say(one.press ? "accusations.press" : "accusations.speaker", { name: accuserName })
              )}
            </dd>
          </div>
        )}
        {accused !== way.to.id && (
          <div>
            <dt>{say("accusations.at")}</dt>
            <dd>
              <bdi>{accusedName}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{say("accusations.breach")}</dt>
          <dd>
            {breaches.length === 0
              ? say("accusations.noBreach")
              : breaches.map(({ id: what, name, by }, at) => (
                  <span key={what}>
                    {at > 0 && ", "}
                    <Fact id={by.id}>
                      <bdi>{name}</bdi>
                    </Fact>
                  </span>
                ))}
          </dd>
        </div>
        <div>
          <dt>{say("accusations.day")}</dt>
          <dd>{act.days.edtf ? dateInWords(act.days.edtf, words) : say("ledger.notStated")}</dd>
        </div>
        {act.frequency.values.length > 0 && (
          <div>
            <dt>{say("field.frequency")}</dt>
            {act.frequency.values.map((one) => (
              <dd key={one.value}>
                <q className="vague">{one.value}</q> <According said={one} />
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{say("accusations.answer", { name: way.to.name })}</dt>
          {answers.length === 0 && <dd>{say("accusations.silence")}</dd>}
          {answers.map((answer) => (
            <dd key={`${answer.how} ${answer.by} ${answer.act}`}>
              <strong>{say(`accusations.answer.${answer.how}`)}</strong>
              {answer.by !== way.to.id && ` (${nameOf(answer.by)})`}{" "}
              {answer.act && <Fact id={answer.act}>{nameOf(answer.act)}</Fact>}
              <Quoted claims={answer.claims} small />
            </dd>
          ))}
        </div>
      </dl>
      <Quoted claims={claims} />
    </li>
  );
}
