import { sql, type Compilable, type CompiledQuery, type RawBuilder } from 'kysely';

/** What a statement takes, by name. */
export type Values = Readonly<Record<string, string | number | null>>;

/** Marks the place of a value in a query. */
export type Places<V extends Values> = <N extends keyof V & string>(name: N) => RawBuilder<V[N]>;

/** A query that was compiled once; called with values it is ready to run. */
export type Statement<V extends Values, R> = (values: V) => CompiledQuery<R>;

class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Compiles a query with named places, so that each use costs no more than putting its values in. */
export const statement = <V extends Values, R>(build: (at: Places<V>) => Compilable<R>): Statement<V, R> => {
  const compiled = build((name) => sql`${new Place(name)}`).compile();
  const { parameters } = compiled;
  return (values) => ({
    ...compiled,
    parameters: parameters.map((parameter) => (parameter instanceof Place ? values[parameter.name] : parameter)),
  });
};
