/** Works out a value for each key once, and keeps it: for keys of a closed list only. */
export const onceFor = <K, V>(workOut: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
};
