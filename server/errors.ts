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
