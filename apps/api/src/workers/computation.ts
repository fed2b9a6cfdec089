/**
 * The name of something that is worked out beside the HTTP thread, with the types of what goes in and what comes out.
 * Both cross threads: plain data, no functions, no class instances. Bytes (Uint8Array) are moved, not copied.
 */
export interface Computation<Input, Output> {
  readonly name: string;
  /** Only types: nothing is ever stored here. */
  readonly types?: (input: Input) => Output;
}

/** Names a computation. `const DOUBLE = computation<number, number>('double')` */
export const computation = <Input, Output>(name: string): Computation<Input, Output> => ({ name });

/** What the server says to a thread. One at a time: the thread answers before it is asked again. */
export interface Call {
  readonly name: string;
  readonly input: unknown;
}

/** What a thread answers. */
export type Answer = { readonly output: unknown } | { readonly error: PlainError };

/** An error on its way between threads. Cloning one would lose its code. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** A stable code of the product, or what the database or the network said. */
  readonly code: string | undefined;
  /** Set for errors that users may read. */
  readonly coded: { readonly status: number; readonly details: unknown } | undefined;
}
