/** Numbers from 0 that are told to belong together, and then asked which do. */
export class Groups {
  private readonly parents: number[];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, index) => index);
  }

  join(one: number, other: number): void {
    this.parents[this.of(one)] = this.of(other);
  }

  /** The group of a number; the same for all that belong together. */
  of(member: number): number {
    let root = member;
    while (this.parents[root] !== root) root = this.parents[root] as number;
    for (let at = member; at !== root; ) {
      const next = this.parents[at] as number;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  /** Every group with its members, in the order of their first. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    this.parents.forEach((_, member) => {
      const root = this.of(member);
      const group = groups.get(root);
      if (group) group.push(member);
      else groups.set(root, [member]);
    });
    return [...groups.values()];
  }
}
