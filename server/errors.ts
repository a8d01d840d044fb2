/** One parameter of a request that is wrong, and what was expected. */
export interface WrongParameter {
  name: string;
  detail: string;
}

/** The caller's mistake: names every parameter that is wrong. */
export class BadRequest extends Error {
  override name = "BadRequest";
  readonly parameters: WrongParameter[];

  constructor(detail: string, parameters: WrongParameter[] = []) {
    super(detail);
    this.parameters = parameters;
  }
}

/** There is no such thing: with the ids that are near the one that was asked for. */
export class NotFound extends Error {
  override name = "NotFound";
  readonly near: string[];

  constructor(detail: string, near: string[] = []) {
    super(detail);
    this.near = near;
  }
}

/** There is such a thing, and nobody had said so by the day asked for: with the day on which somebody does. */
export class NotKnownYet extends NotFound {
  override name = "NotKnownYet";
  readonly firstKnown: string | null;

  constructor(detail: string, near: string[], firstKnown: string | null) {
    super(detail, near);
    this.firstKnown = firstKnown;
  }
}

/** What was asked for would take more disk than it may: the message says what to do instead. */
export class NoRoom extends Error {
  override name = "NoRoom";
}

/** It is to be found under another id: with the address below /api that leads there. */
export class Moved extends Error {
  override name = "Moved";
  readonly address: string;

  constructor(detail: string, address: string) {
    super(detail);
    this.address = address;
  }
}

/** The database does not answer just now, or cannot be opened: said in words for the person who runs Parley. */
export class EngineUnavailable extends Error {
  override name = "EngineUnavailable";
}

/** A row that is not what its statement promises: our bug. */
export class RowMismatch extends Error {
  override name = "RowMismatch";
}

/** Parley cannot start or serve as it is set up: the message says what is wrong and how to mend it. */
export class CannotStart extends Error {
  override name = "CannotStart";
}

/** The store cannot be opened here; the message says in plain words why, and what to do. */
export class StoreUnusable extends CannotStart {
  override name = "StoreUnusable";
}

/** Another process holds the store's file. */
export class StoreLocked extends StoreUnusable {
  override name = "StoreLocked";
}

/** The store's file is not one, or is damaged: it is built anew from the snapshots. */
export class StoreDamaged extends StoreUnusable {
  override name = "StoreDamaged";
}

/** A statement that an engine refuses to run: our bug. */
export class StatementRefused extends Error {
  override name = "StatementRefused";
}

/** A write that would break a rule of the store, such as two things with one id. */
export class ConstraintBroken extends Error {
  override name = "ConstraintBroken";
}

/** Somebody else wrote since we read: read again, and write anew. */
export class StoreMoved extends Error {
  override name = "StoreMoved";
}

/** A load that what is already there does not allow; each problem names the other dossier. */
export class LoadRefused extends BadRequest {
  override name = "LoadRefused";
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}
