import type { Graph } from "../../../model/api/processes.ts";
import type { NameOf } from "../../messages/values.ts";
import type { Frame } from "../../store/difference/address.ts";
import type { Told } from "../../store/difference/told.ts";
import type { DifferenceAddress } from "../../store/difference/use-difference.ts";

/** What each part of the page is given. */
export interface DifferenceProps {
  graph: Graph;
  told: Told;
  address: DifferenceAddress;
  frame: Frame;
  nameOf: NameOf;
}
