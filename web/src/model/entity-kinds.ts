// The kinds of names, in the order they are listed.
import type { EntityKind } from "shuwen";

export const entityKinds: EntityKind[] = ["organisations", "places", "persons", "documents"];
