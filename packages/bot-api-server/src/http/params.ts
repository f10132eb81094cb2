/** A file that came with a call. */
export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
}

/** What came with a call, whichever way it was sent. */
export interface Params {
  /** Strings where the call was a form or an address, anything JSON holds where it was JSON. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, UploadedFile>;
}

/** A call with nothing in it. */
export const NO_PARAMS: Params = { fields: {}, files: new Map() };
