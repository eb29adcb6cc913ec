import { contact } from './contact.ts';
import { dealing } from './dealing.ts';
import { fitting } from './fitting.ts';
import { grammar } from './grammar.ts';
import { information } from './information.ts';
import { ConceptMatcher } from './match-concepts.ts';
import { people } from './people.ts';
import { procedures } from './procedures.ts';
import { shippedCues } from './read-cues.ts';
import { records } from './records.ts';
import { takingPart } from './taking-part.ts';

const concepts = [grammar, dealing, contact, information, fitting, people, procedures, records, takingPart];

/** The concepts of all seven languages, ready to be found in texts. */
export const conceptMatcher = new ConceptMatcher(concepts);

/** The same together with the cues of the terms. */
export const conceptAndCueMatcher = new ConceptMatcher([...concepts, shippedCues]);
