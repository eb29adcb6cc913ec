import type { TextLanguage } from '@concivis/contracts';

/** First and family names by the language in which somebody writes. English is also written by people with other names. */
export const names: Readonly<
  Record<Exclude<TextLanguage, 'und'>, { readonly first: string; readonly last: string }>
> = {
  en: {
    first:
      'Alice Oliver Priya Marcus Hannah Tom Aisha George Fiona Liam Grace Ben Nora Samuel Ruth Daniel Kate Owen Leila Patrick Zofia Adam Maya Henry Sofia Piotr Ingrid Elias Chidi Wanjiru Mei Hiro Irina Andrei Laura Hugh Beth Callum Iris Noah',
    last: 'Walsh Okafor Hughes Lindqvist Barker Nowak Patel Fletcher Moore Chen Sato Doyle Popescu Reid Marsh Kowalska Grant Adeyemi Holm Price Ivanova Byrne Shaw Ferreira Novak Hale Quinn Osei Turner Vance Lund Mbeki Carter Frost',
  },
  es: {
    first:
      'Lucía Javier Carmen Álvaro Marta Sergio Pilar Diego Rocío Manuel Elena Pablo Nuria Andrés Inés Rafael Teresa Hugo Montse Jordi',
    last: 'García Romero Navarro Vidal Serrano Ortega Molina Campos Ibáñez Crespo Rubio Prieto Soler Ferrer Lozano Peña',
  },
  it: {
    first:
      'Giulia Marco Chiara Luca Francesca Matteo Paola Davide Elisa Roberto Silvia Andrea Federica Stefano Anna Giorgio',
    last: 'Rossi Bianchi Ferri Conti Greco Marini Rinaldi Serra Fontana Galli Sanna Melis Testa Longo Piras',
  },
  fr: {
    first: 'Camille Julien Claire Antoine Sophie Mathieu Nadia Luc Hélène Karim Isabelle Rémi Amélie Vincent',
    last: 'Moreau Lefèvre Garnier Roux Blanchard Benali Dupuis Chevalier Mercier Colin Perrin Faure Diallo',
  },
  de: {
    first:
      'Anna Lukas Katrin Stefan Heike Jonas Sabine Matthias Birgit Florian Monika Tobias Renate Uwe Emine',
    last: 'Schneider Keller Vogel Brandt Seidel Hartmann Yılmaz Lorenz Busch Kraus Winter Pohl Arslan Ernst',
  },
  ar: {
    first: 'أمينة يوسف فاطمة كريم ليلى سامي نادية عمر هدى رشيد سلمى حسن مريم طارق',
    last: 'الخطيب بنعلي حداد المصري منصور العلوي شاهين زيدان قاسم الراشدي نجار بوزيد',
  },
  nl: {
    first: 'Anouk Jeroen Femke Bas Marijke Sander Lotte Pieter',
    last: 'Visser Bakker Smit Meijer Dekker Vos Kuipers Hendriks',
  },
  pt: {
    first: 'Beatriz Tiago Joana Rui Inês Nuno Catarina Paulo',
    last: 'Almeida Carvalho Sousa Pinto Teixeira Moreira Lopes Cardoso',
  },
};

/** What some call themselves. */
export const nicknames = [
  'Harbour Cat',
  'bici_siempre',
  'Nonna Rita',
  'papa_de_trois',
  'Möwe',
  'northhill_mum',
  'el_farero',
  'SaltAndPepper',
  'Pendler 7:42',
  'libro abierto',
  'tramontana',
  'Old Mariner',
  'zwei linke Hände',
  'kiosk on the corner',
] as const;
