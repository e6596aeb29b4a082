/** A value made when it is first asked for, then kept. `make` must be pure: nobody may see when it runs. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
