import { participationOf } from '@concivis/framework';
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../learning/random.ts';
import { identifyLanguages } from '../text/identify-languages.ts';
import { readParticipation, refineParticipation } from './read-participation.ts';

const offer = 'We are neighbours, and we offer to look after the square as volunteers.';

describe('phase and perspective of a text', () => {
  it('are unknown where the text does not tell', () => {
    const { phase, perspective } = readParticipation('The park is beautiful in autumn.', 'en');
    expect([phase.value, perspective.value]).toEqual(['unknown', 'unknown']);
  });

  it('show the words that they were read from', () => {
    const { phase } = readParticipation(offer, 'en');
    expect(phase.value).toBe('deliver');
    expect(phase.spans.map(({ start, end }) => offer.slice(start, end))).toContain('volunteers');
  });

  it.each([
    ['en', 'citizen', 'I rang three times about my bin and they told me to fill in the form again.'],
    ['en', 'employee', 'Our officers will look at the site next week and we will publish the result.'],
    ['es', 'citizen', 'Llevo tres semanas esperando mi cita y nadie me contesta.'],
    ['es', 'employee', 'Hemos trasladado su queja al servicio de limpieza.'],
    ['it', 'citizen', 'Ho aspettato due ore allo sportello e mi hanno detto di tornare.'],
    ['it', 'employee', 'Il nostro ufficio ha verificato la sua segnalazione.'],
    ['fr', 'citizen', 'J’ai attendu deux heures à la mairie et on m’a dit de revenir demain.'],
    ['fr', 'employee', 'Nos agents passeront la semaine prochaine et nous vous tiendrons informés.'],
    ['de', 'citizen', 'Ich habe dreimal angerufen, mein Antrag liegt seit Mai dort.'],
    ['de', 'employee', 'Wir haben Ihren Hinweis an den Bauhof weitergegeben.'],
    ['nl', 'citizen', 'Ik heb drie keer gebeld over mijn aanvraag en moest steeds wachten.'],
    ['nl', 'employee', 'Wij hebben uw melding doorgegeven aan onze collega’s van de afdeling groen.'],
    ['pt', 'citizen', 'Estou à espera da minha consulta há meses e ninguém me atende.'],
    ['pt', 'employee', 'Encaminhámos o seu pedido ao nosso serviço de obras.'],
    ['en', 'unknown', 'The council publishes the minutes of its meetings within a month.'],
    ['de', 'unknown', 'Die Stadt veröffentlicht die Protokolle innerhalb eines Monats.'],
    ['fr', 'unknown', 'La ville publie les comptes rendus dans le mois.'],
  ])('tell the side of the counter as people show it (%s, %s)', (language, side, text) => {
    expect(readParticipation(text, language).perspective.value).toBe(side);
  });

  it.each([
    ['en', 'You get sent from pillar to post and every form is different'],
    ['en', 'One size fits all, and my case fits nowhere'],
    ['es', 'Nadie me ha contestado a la solicitud'],
    ['fr', 'Personne ne m’a jamais répondu'],
    ['pt', 'Ninguém respondeu ao meu pedido'],
  ])('see that something is assessed in what is wrong with it (%s: %s)', (language, text) => {
    expect(readParticipation(text, language).phase.value).toBe('assess');
  });

  it('count words once that tell a phase in two ways', () => {
    const { spans } = readParticipation('Nadie me ha contestado a la solicitud', 'es').phase;
    expect(spans).toHaveLength(1);
  });

  it('let a clear text take the place of the phase by rule, and never that of who acted', () => {
    const byRule = participationOf('idea.submitted');
    const asCitizen = refineParticipation(byRule, readParticipation(offer, 'en'));
    expect(asCitizen).toEqual({ ...byRule, phase: 'deliver', differs: ['phase'] });
    const reply = participationOf('reply.published');
    const asEmployee = refineParticipation(reply, readParticipation('As a resident I pay my taxes.', 'en'));
    expect(asEmployee.perspective).toBe('employee');
    expect(asEmployee.differs).toEqual(['perspective']);
  });

  it('leave what is known by rule where the text says nothing', () => {
    const byRule = participationOf('feedback.given');
    expect(refineParticipation(byRule, readParticipation('ok', 'en'))).toEqual({ ...byRule, differs: [] });
  });
});

describe('the languages of a text', () => {
  it('are named clause by clause, with their places', () => {
    const text = 'Ich verstehe den Brief nicht, was soll ich tun? Please send it to me in English as well.';
    const { main, others, parts } = identifyLanguages(text);
    expect([main, ...others.map(({ language }) => language)].toSorted()).toEqual(['de', 'en']);
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ich verstehe den Brief nicht, was soll ich tun',
      'Please send it to me in English as well',
    ]);
  });

  it('are not mixed by a borrowed word', () => {
    expect(identifyLanguages('Das Feedback im Online-Tool ist nach dem Login einfach weg.').others).toEqual(
      [],
    );
  });
});

const pieces = 'we |ich |el |. |\n|"|:|😀|\ud83d|أ|я|offer to |als |2|,|priority |не '.split('|');

describe('any text', () => {
  it('is read the same twice, with spans inside it and parts in order', () => {
    const random = seededRandom(23);
    for (let round = 0; round < 400; round += 1) {
      const length = Math.floor(random() * 60);
      const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join('');
      const read = readParticipation(text);
      for (const { start, end } of [...read.phase.spans, ...read.perspective.spans])
        expect(start < end && end <= text.length).toBe(true);
      let last = 0;
      const languages = identifyLanguages(text);
      for (const { start, end } of languages.parts) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect([readParticipation(text), identifyLanguages(text)]).toEqual([read, languages]);
    }
  });

  it('takes time in proportion to its length', () => {
    const timeOf = (text: string) => {
      const start = performance.now();
      readParticipation(text, 'en');
      identifyLanguages(text);
      return performance.now() - start;
    };
    for (const piece of pieces) {
      const [short, long] = [piece.repeat(1500), piece.repeat(12_000)];
      timeOf(short);
      const least = Math.min(timeOf(short), timeOf(short));
      // Eight times the length, with room for a busy machine; quadratic time would be 64 times as long.
      expect(timeOf(long)).toBeLessThan(Math.max(1500, least * 40));
    }
  });
});
