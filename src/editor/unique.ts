/** Numbers what comes a second time: two speakers may bear one name, and one may say the same twice. */
export function uniquely(): (id: string) => string {
  const taken = new Map<string, number>();
  return (id) => {
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count > 1 ? `${id} (${count})` : id;
  };
}
