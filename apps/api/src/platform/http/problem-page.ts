import type { IncomingHttpHeaders } from 'node:http';
import type { ProblemCode } from '@concivis/contracts';
import { chosenLanguage, createTranslator, languageFacts, negotiate } from '@concivis/messages';
import { loadCitizen } from '@concivis/messages/citizen';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * A plain page for what is refused before the web app is asked, so that nobody is left with JSON. In the language that
 * the person chose on the site, else in one that the browser asks for.
 */
export const problemPage = async (
  code: ProblemCode,
  headers: Pick<IncomingHttpHeaders, 'cookie' | 'accept-language'>,
): Promise<string> => {
  const language = negotiate(headers['accept-language'], chosenLanguage(headers.cookie));
  const words = createTranslator(language, [await loadCitizen(language)]);
  const text = escape(words.t(`problems.${code}`));
  return `<!doctype html>
<html lang="${language}" dir="${languageFacts[language].direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${text} – Concivis</title></head>
<body><main><h1>${text}</h1><p><a href="/">Concivis</a></p></main></body>
</html>
`;
};
