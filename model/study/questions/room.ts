import type { Link } from "../../slice.ts";
import { circleOf, rolesOf } from "./circle.ts";
import {
  type Distractor,
  type Draft,
  daysApart,
  hints,
  isInside,
  period,
  plainOption,
  type Template,
} from "./draft.ts";
import type { Material, StudyNode } from "./material.ts";
import { isUndisputed, supportOf, wasHeld } from "./sound.ts";

/**
 * Who was in the room? The right one is said to have been at the meeting and nobody says otherwise.
 * A wrong one was at another meeting of the same months, and in no source at this one: not invited,
 * not by a body or a delegation of theirs, at none of its parts; nor is it of the place where it was
 * held, whose people may have been there without being told of.
 */
export const room: Template = {
  id: "room",
  draftsOf: (material) =>
    material.told
      .ofKind("Meeting")
      .filter((meeting) => isInside(material, meeting) && wasHeld(material, meeting))
      .flatMap((meeting) => draftsOfMeeting(material, meeting)),
};

function draftsOfMeeting(material: Material, meeting: StudyNode): Draft[] {
  const there = presenceAt(material, meeting);
  return material.told
    .to(meeting.id, "ATTENDED")
    .filter((attended) => isUndisputed(material, attended))
    .flatMap((attended): Draft[] => {
      const who = material.told.entity(attended.tail)!;
      if (hints(meeting.name, who.name)) return [];
      const wrong = elsewhere(material, meeting, who).filter(
        ({ option }) => !mayHaveBeen(material, there, option.id),
      );
      return [
        {
          id: `room ${attended.id}`,
          about: meeting.id,
          asks: { meeting: meeting.name },
          right: plainOption(who),
          wrong,
          evidence: { facts: [attended.id as never], claims: supportOf(material, attended) },
        },
      ];
    });
}

/** Actors of the same kind who were at other meetings near it, with the nearest of these. */
function elsewhere(material: Material, meeting: StudyNode, who: StudyNode): Distractor[] {
  const roles = rolesOf(material, who.id);
  return material.told.ofKind(who.kind).flatMap((other): Distractor[] => {
    if (other.id === who.id || hints(meeting.name, other.name)) return [];
    const days = material.told
      .from(other.id, "ATTENDED")
      .map(({ head }) => daysApart(meeting, material.told.entity(head)!))
      .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    if (days > period) return [];
    const shares = [...rolesOf(material, other.id)].some((role) => roles.has(role));
    return [{ option: plainOption(other), rank: shares ? 0 : 1, days }];
  });
}

interface Presence {
  /** Whoever is said, by anybody, to have been there or to have been asked to come. */
  actors: Set<string>;
  /** Bodies that were there as such, whoever came. */
  bodies: Set<string>;
  /** Whom those who were there stand for. */
  circles: Set<string>;
  /** Where it was held, and the states of that. */
  hosts: Set<string>;
}

/** At the meeting, at its parts and at what it is a part of. */
function presenceAt(material: Material, meeting: StudyNode): Presence {
  const { whole } = material;
  const one = new Set([meeting.id]);
  for (const id of one) {
    for (const { head } of whole.from(id, "PART_OF")) one.add(head);
    for (const { tail } of whole.to(id, "PART_OF")) one.add(tail);
  }
  const joined = (...types: Link["type"][]) =>
    [...one].flatMap((id) => whole.to(id, ...types).map(({ tail }) => tail));
  const actors = new Set(joined("ATTENDED", "INVITED", "REPRESENTED_AT"));
  const came = joined("ATTENDED", "INVITED");
  const isBody = (id: string) => whole.entity(id)?.kind !== "Person";
  const hosts = new Set([...one].flatMap((id) => whole.from(id, "LOCATED_IN").map(headOf)));
  for (const id of hosts) for (const { head } of whole.from(id, "LOCATED_IN")) hosts.add(head);
  return {
    actors,
    hosts,
    bodies: new Set(came.filter(isBody)),
    circles: new Set([...actors].flatMap((id) => [...circleOf(material, id)])),
  };
}

function mayHaveBeen(material: Material, there: Presence, id: string): boolean {
  if (there.actors.has(id) || there.circles.has(id)) return true;
  return [...circleOf(material, id)].some((one) => there.bodies.has(one) || there.hosts.has(one));
}

function headOf({ head }: Link): string {
  return head;
}
