import { contact } from './contact.ts';
import { dealing } from './dealing.ts';
import { fitting } from './fitting.ts';
import { grammar } from './grammar.ts';
import { information } from './information.ts';
import { ConceptMatcher } from './match-concepts.ts';
import { people } from './people.ts';
import { procedures } from './procedures.ts';
import { records } from './records.ts';
import { takingPart } from './taking-part.ts';

/** The concepts of all seven languages, ready to be found in texts. */
export const conceptMatcher = new ConceptMatcher([
  grammar,
  dealing,
  contact,
  information,
  fitting,
  people,
  procedures,
  records,
  takingPart,
]);
