import { describe, expect, it } from '@jest/globals';
import { feedback, ideas, limits } from '@concivis/contracts';
import { districts } from '../places/districts.ts';
import { publicServices } from '../places/public-services.ts';
import { periods } from '../history/periods.ts';
import { readLibrary } from './library.ts';
import { readFeedback } from './read-feedback.ts';
import { readIdeas } from './read-ideas.ts';

const library = readLibrary();
const services = new Set(publicServices.map(({ code }) => code));
const districtCodes = new Set(districts.map(({ code }) => code));
const different = (texts: readonly string[]) => new Set(texts).size;
const key = '00000000-0000-4000-8000-000000000000';

describe('what the people of the town say', () => {
  it('is much, and hardly ever the same', () => {
    expect(different(library.ideas.map(({ body }) => body))).toBeGreaterThanOrEqual(200);
    const written = [...library.feedback.values()].flat();
    expect(different([...written, ...library.shortFeedback].map(({ body }) => body))).toBeGreaterThanOrEqual(
      700,
    );
    const said = [...library.comments, ...library.ideas.flatMap(({ comments }) => comments)];
    expect(different(said.map(({ body }) => body))).toBeGreaterThanOrEqual(250);
    const answers = [
      ...library.ideaAnswers,
      ...library.feedbackAnswers,
      ...library.ideas.flatMap(({ answer }) => answer ?? []),
    ];
    expect(different(answers.map(({ body }) => body))).toBeGreaterThanOrEqual(120);
  });

  it('is about every service', () => {
    for (const code of services) {
      expect(library.ideas.some(({ service }) => service === code)).toBe(true);
      expect(library.feedback.get(code)?.length).toBeGreaterThan(10);
    }
    expect([...library.feedback.keys()].filter((code) => !services.has(code))).toEqual([]);
    expect(library.placedIdeas.filter(({ service }) => !services.has(service))).toEqual([]);
    const named = library.feedbackAnswers.flatMap(({ service }) => service ?? []);
    expect(named.filter((service) => !services.has(service))).toEqual([]);
  });

  it('is written as the forms take it', () => {
    for (const { title, body, language, service, district } of library.ideas) {
      const form = { idempotencyKey: key, title, body, service, district, language };
      expect(ideas.SubmitIdea.safeParse(form)).toMatchObject({ success: true, data: { title, body } });
    }
    for (const { body, language, rating } of [...library.feedback.values()].flat()) {
      const form = { idempotencyKey: key, service: 'beaches', district: null, contact: null, channel: 'web' };
      expect(feedback.GiveFeedback.safeParse({ ...form, body, language, rating }).success).toBe(true);
    }
    const letters = [...library.ideaAnswers, ...library.feedbackAnswers];
    expect(letters.filter(({ body }) => body.length < limits.replyBody.min)).toEqual([]);
    expect(library.offences.filter(({ reason }) => reason.length < limits.moderationReason.min)).toEqual([]);
  });

  it('names only districts and periods that exist', () => {
    const named = library.ideas.flatMap(({ district }) => district ?? []);
    expect(named.filter((code) => !districtCodes.has(code))).toEqual([]);
    const told = [...library.feedback.values()].flat().flatMap(({ period }) => period ?? []);
    expect(told.filter((period) => !Object.hasOwn(periods, period))).toEqual([]);
  });

  it('wishes something for a place in every short wish', () => {
    for (const { title, bodies } of library.placedIdeas) {
      expect(title).toContain('{spot}');
      expect(bodies.length).toBeGreaterThan(1);
    }
  });
});

describe('reading', () => {
  it('takes an idea apart into what was said and who said it', () => {
    const [idea] = readIdeas(
      'beaches',
      '# es @harbour Sombra\nMás sombra.\n\nPor favor.\n+ en Yes\n- es No\n> accepted Sí',
    );
    expect(idea).toEqual({
      service: 'beaches',
      language: 'es',
      district: 'harbour',
      title: 'Sombra',
      body: 'Más sombra.\n\nPor favor.',
      comments: [
        { stance: 'for', language: 'en', body: 'Yes' },
        { stance: 'against', language: 'es', body: 'No' },
      ],
      answer: { outcome: 'accepted', body: 'Sí' },
    });
  });

  it('says which line cannot be read', () => {
    expect(() => readFeedback('en 9 Too good')).toThrow('No rating: en 9 Too good');
    expect(() => readFeedback('xx 3 What?')).toThrow('No language: xx');
    expect(() => readIdeas('beaches', '# en A\nB\n> maybe C')).toThrow('No outcome of an idea');
  });
});
