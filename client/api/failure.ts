import { ProblemDetails } from "../../model/api/parts.ts";

/**
 * Whose fault it is, as far as a reader can do something about it: the address names what is not
 * there, the question is wrong, the reader is offline, the server is away or broken, or it answers
 * something this page cannot read (an older page open in a tab).
 */
export type FailureKind =
  | "missing"
  | "refused"
  | "offline"
  | "unreachable"
  | "broken"
  | "unreadable";

/** An answer that did not come, with what the server says of it. */
export class Failure extends Error {
  override name = "Failure";
  readonly kind: FailureKind;
  readonly problem: ProblemDetails | null;

  constructor(kind: FailureKind, message: string, problem: ProblemDetails | null = null) {
    super(message);
    this.kind = kind;
    this.problem = problem;
  }
}

/** A failure from an answer's status and its problem details (RFC 9457), where it has them. */
export function failureOf(status: number, body: unknown): Failure {
  const read = ProblemDetails.safeParse(body);
  const problem = read.success ? read.data : null;
  return new Failure(kindOf(status), problem?.detail ?? `status ${status}`, problem);
}

/** Whether asking again can help. */
export function mayPass({ kind }: Failure): boolean {
  return kind === "offline" || kind === "unreachable" || kind === "broken";
}

function kindOf(status: number): FailureKind {
  if (status === 404) return "missing";
  if (status === 503) return "unreachable";
  return status >= 500 ? "broken" : "refused";
}
