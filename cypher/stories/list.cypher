// Stories by their process and title: of one process, or of all.
//
// @mode  read
// @param process           id of the process; null for all
// @row   id
// @row   dossier
// @row   process
// @row   processName
// @row   clock             of the dossier
// @row   terms             of the dossier's own words
// @row   title
// @row   lang              BCP 47
// @row   about             null when nothing is said
// @row   minutes           null when not said
// @row   aims
// @row   order             dates or told
// @row   withoutHindsight
// @row   stepCount
// @row   firstDay          of its steps
// @row   lastDay

MATCH (story:Story)
WHERE $process IS NULL OR story.process = $process
MATCH (dossier:Dossier {id: story.dossier})
CALL (story) { MATCH (process:Entity {id: story.process}) RETURN collect(process.name) AS names }
RETURN story.id AS id, story.dossier AS dossier, story.process AS process, names[0] AS processName,
       dossier.clock AS clock, dossier.terms AS terms, story.title AS title, story.lang AS lang, story.about AS about,
       story.minutes AS minutes, story.aims AS aims, story.order AS order, story.withoutHindsight AS withoutHindsight,
       story.stepCount AS stepCount, story.firstDay AS firstDay, story.lastDay AS lastDay
ORDER BY process, title, id
