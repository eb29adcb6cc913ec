/** What a person wrote, in paragraphs, in its own language and direction. */
export function Prose({ text, language, className }: { text: string; language: string; className?: string }) {
  const paragraphs = text.split(/\n{2,}/);
  return (
    <div className={className ? `prose ${className}` : 'prose'} lang={langAttribute(language)} dir="auto">
      {paragraphs.map((paragraph, place) => (
        <p key={place} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

/** `und` would tell a screen reader nothing: without an attribute it guesses, or keeps the page's language. */
export const langAttribute = (language: string): string | undefined =>
  language === 'und' ? undefined : language;
