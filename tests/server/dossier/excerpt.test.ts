import { join } from "node:path";
import { expect, it } from "vitest";
import { canonical } from "../../../server/dossier/canonical.ts";
import { readDossier } from "../../../server/dossier/read.ts";
import { writeDossier } from "../../../server/dossier/write.ts";
import { lineOf } from "../../fixtures/lines.ts";

const folder = join(import.meta.dirname, "../../fixtures/dossiers/excerpt");

it("reads the excerpt of the design page into exactly these facts", async () => {
  const { dossier, problems } = await readDossier(folder);

  expect(problems).toEqual([]);
  expect(dossier?.facts.map(lineOf)).toEqual([
    'Organisation daily-sabah "Daily Sabah" form=media',
    'Organisation al-qahera-news "Al-Qahera News" form=media',
    'Process gaza-ceasefire "Gaza cease-fire, as one article tells it" clock=two',
    "excerpt.ds: daily-sabah 2025-11-25 en 1,2,3,4,5,6,7,8,9,12,17,18",
    'Person rashad "Hassan Rashad"',
    "rashad <- excerpt.ds.7",
    "rashad names=Hasan Mahmud Rashad <- excerpt.ds.1 inferred",
    "rashad~HOLDS~egypt-intelligence-director",
    "rashad~HOLDS~egypt-intelligence-director <- excerpt.ds.1",
    "rashad~HOLDS~egypt-intelligence-director edtf=cairo-2025-11-25 <- excerpt.ds.1 inferred",
    'Person kalin "Ibrahim Kalın"',
    "kalin <- excerpt.ds.2",
    "kalin~HOLDS~turkiye-intelligence-chief",
    "kalin~HOLDS~turkiye-intelligence-chief <- excerpt.ds.2",
    "kalin~HOLDS~turkiye-intelligence-chief edtf=cairo-2025-11-25 <- excerpt.ds.2 inferred",
    'State egypt "Egypt"',
    "egypt <- excerpt.ds.5",
    'State qatar "Qatar"',
    "qatar <- excerpt.ds.5",
    'State turkiye "Türkiye"',
    "turkiye <- excerpt.ds.5",
    'State united-states "United States"',
    "united-states <- excerpt.ds.5",
    'Organisation hamas "Hamas" form=armed group',
    "hamas <- excerpt.ds.7",
    'Organisation gaza-health-authorities "Gaza health authorities" form=government body',
    "gaza-health-authorities <- excerpt.ds.12",
    'Organisation isf "International stabilisation force" form=force',
    "isf <- excerpt.ds.8",
    "isf status=planned <- excerpt.ds.8",
    'Office egypt-intelligence-director "Director of Egyptian intelligence"',
    "egypt-intelligence-director <- excerpt.ds.1",
    "egypt-intelligence-director~OF~egypt",
    "egypt-intelligence-director~OF~egypt <- excerpt.ds.1",
    'Office turkiye-intelligence-chief "Chief of Turkish intelligence"',
    "turkiye-intelligence-chief <- excerpt.ds.2",
    "turkiye-intelligence-chief~OF~turkiye",
    "turkiye-intelligence-chief~OF~turkiye <- excerpt.ds.2",
    'Place gaza-strip "Gaza Strip"',
    "gaza-strip <- excerpt.ds.17",
    'Measure killed "Palestinians killed" unit=people',
    'Measure trucks-in "Aid trucks that entered" unit=trucks period=day',
    'Topic escalation "Keeping the fighting from spreading"',
    'Agreement gaza-deal "Gaza cease-fire deal"',
    "gaza-deal <- excerpt.ds.5",
    "gaza-deal~PART_OF~gaza-ceasefire",
    "gaza-deal~PART_OF~gaza-ceasefire <- excerpt.ds.5",
    "gaza-deal inForce=2025-10-10 <- excerpt.ds.6",
    "egypt~PLAYS:mediator~gaza-deal",
    "egypt~PLAYS:mediator~gaza-deal <- excerpt.ds.5",
    "egypt~PLAYS:guarantor~gaza-deal",
    "egypt~PLAYS:guarantor~gaza-deal <- excerpt.ds.5",
    "qatar~PLAYS:mediator~gaza-deal",
    "qatar~PLAYS:mediator~gaza-deal <- excerpt.ds.5",
    "qatar~PLAYS:guarantor~gaza-deal",
    "qatar~PLAYS:guarantor~gaza-deal <- excerpt.ds.5",
    "turkiye~PLAYS:mediator~gaza-deal",
    "turkiye~PLAYS:mediator~gaza-deal <- excerpt.ds.5",
    "turkiye~PLAYS:guarantor~gaza-deal",
    "turkiye~PLAYS:guarantor~gaza-deal <- excerpt.ds.5",
    "united-states~PLAYS:mediator~gaza-deal",
    "united-states~PLAYS:mediator~gaza-deal <- excerpt.ds.5",
    "united-states~PLAYS:guarantor~gaza-deal",
    "united-states~PLAYS:guarantor~gaza-deal <- excerpt.ds.5",
    'Phase gaza-deal.second "Second phase" order=2',
    "gaza-deal.second <- excerpt.ds.4",
    'Provision gaza-deal.second.disarm "disarming Hamas" action=disarming Hamas',
    "gaza-deal.second.disarm <- excerpt.ds.8",
    'Provision gaza-deal.second.force "deploying an international stabilisation force" action=deploying an international stabilisation force',
    "gaza-deal.second.force <- excerpt.ds.8",
    "gaza-deal.second.force~ESTABLISHES~isf",
    "gaza-deal.second.force~ESTABLISHES~isf <- excerpt.ds.8",
    'Provision gaza-deal.trucks "let aid trucks enter Gaza" action=let aid trucks enter Gaza targetUnit=trucks recurrence=day',
    "gaza-deal.trucks <- excerpt.ds.17",
    "gaza-deal.trucks~BENEFITS~gaza-strip",
    "gaza-deal.trucks~BENEFITS~gaza-strip <- excerpt.ds.17",
    "gaza-deal.trucks targetValue=600 <- excerpt.ds.17",
    "gaza-deal.trucks~MEASURED_BY~trucks-in",
    "gaza-deal.trucks~MEASURED_BY~trucks-in <- excerpt.ds.17",
    'Meeting cairo-2025-11-25 "Cairo trilateral on the Gaza cease-fire"',
    "cairo-2025-11-25 <- excerpt.ds.1",
    "cairo-2025-11-25 edtf=2025-11-25 <- excerpt.ds.9 inferred",
    "kalin~ATTENDED~cairo-2025-11-25",
    "kalin~ATTENDED~cairo-2025-11-25 <- excerpt.ds.2",
    "kalin~ATTENDED~cairo-2025-11-25 behalfOf=turkiye <- excerpt.ds.2",
    "kalin~ATTENDED~cairo-2025-11-25 office=turkiye-intelligence-chief <- excerpt.ds.2",
    "rashad~ATTENDED~cairo-2025-11-25",
    "rashad~ATTENDED~cairo-2025-11-25 <- excerpt.ds.1",
    "rashad~ATTENDED~cairo-2025-11-25 behalfOf=egypt <- excerpt.ds.1",
    "rashad~ATTENDED~cairo-2025-11-25 office=egypt-intelligence-director <- excerpt.ds.1",
    "cairo-2025-11-25~CONCERNS~gaza-deal.second",
    "cairo-2025-11-25~CONCERNS~gaza-deal.second <- excerpt.ds.4",
    "cairo-2025-11-25~CONCERNS~escalation",
    "cairo-2025-11-25~CONCERNS~escalation <- excerpt.ds.3",
    'Meeting hamas-cairo-2025-11-23 "Hamas delegation with the head of Egyptian intelligence"',
    "hamas-cairo-2025-11-23 <- excerpt.ds.7",
    "hamas-cairo-2025-11-23 edtf=cairo-2025-11-25 - 2d <- excerpt.ds.7 inferred",
    "rashad~ATTENDED~hamas-cairo-2025-11-23",
    "rashad~ATTENDED~hamas-cairo-2025-11-23 <- excerpt.ds.7",
    "rashad~ATTENDED~hamas-cairo-2025-11-23 behalfOf=egypt <- excerpt.ds.7",
    "hamas~ATTENDED~hamas-cairo-2025-11-23",
    "hamas~ATTENDED~hamas-cairo-2025-11-23 <- excerpt.ds.7",
    "hamas~ATTENDED~hamas-cairo-2025-11-23 described=a senior delegation <- excerpt.ds.7",
    'Figure killed-300 "Palestinians killed: more than 300"',
    "killed-300 <- excerpt.ds.12",
    "killed-300~REPORTS~killed",
    "killed-300~REPORTS~killed <- excerpt.ds.12",
    "killed-300 value=more than 300 <- excerpt.ds.12",
    "killed-300 edtf=2025-10-10/2025-11-25 <- excerpt.ds.12",
    "killed-300~COUNTED_BY~gaza-health-authorities",
    "killed-300~COUNTED_BY~gaza-health-authorities <- excerpt.ds.12",
    'Figure killed-342 "Palestinians killed: at least 342"',
    "killed-342 <- excerpt.ds.18",
    "killed-342~REPORTS~killed",
    "killed-342~REPORTS~killed <- excerpt.ds.18",
    "killed-342 value=at least 342 <- excerpt.ds.18",
    "killed-342 edtf=2025-10-10/2025-11-25 <- excerpt.ds.18",
    "gaza-deal.second~PART_OF~gaza-deal",
    "gaza-deal.second~PART_OF~gaza-deal <- excerpt.ds.4",
    "gaza-deal.second.disarm~PART_OF~gaza-deal.second",
    "gaza-deal.second.disarm~PART_OF~gaza-deal.second <- excerpt.ds.8",
    "gaza-deal.second.force~PART_OF~gaza-deal.second",
    "gaza-deal.second.force~PART_OF~gaza-deal.second <- excerpt.ds.8",
    "gaza-deal.trucks~PART_OF~gaza-deal",
    "gaza-deal.trucks~PART_OF~gaza-deal <- excerpt.ds.17",
    "narrows",
  ]);
});

it("writes the excerpt in the hand that it is written in", async () => {
  const { dossier } = await readDossier(folder);
  const files = writeDossier(dossier!);

  expect(files.map(({ path }) => path)).toEqual([
    "dossier.yaml",
    "sources.yaml",
    "actors.yaml",
    "events.yaml",
  ]);
  expect(
    files[3]!.text,
  ).toContain(`    plays: [{role: [mediator, guarantor], who: [egypt, qatar, turkiye, united-states]}]
    phases:
      second:
        name: Second phase
        order: 2
        per: ds.4
        provisions:
          disarm: {action: disarming Hamas, per: ds.8}
`);
  expect(files[3]!.text).toContain(`    attended:
      kalin: {for: turkiye, office: turkiye-intelligence-chief, per: ds.2}
      rashad: {for: egypt, office: egypt-intelligence-director}
`);
  const again = await readDossier(files);
  expect(canonical(again.dossier!)).toBe(canonical(dossier!));
});
