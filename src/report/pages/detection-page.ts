/** What the page says of one kind of data. */
export interface DescribedKind {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly source: string;
  readonly tiers: string;
  readonly limits: string;
}

const OPENING = `# What Letterhead sees

Every kind of data that it looks for: what makes something one, who says so, how sure it is, and what is missed. Most are told by
their form, the last six by the words of a sentence. The command \`letterhead detect --explain FOLDER\` says of each finding what spoke
for it and against it.

- **High** and **medium** speak: a rule may act on them. **Low** never speaks alone; beside a surer one of its kind it counts in lists.
- What is shown and recorded is masked: at most the last two characters, the letters in front of a National Insurance number or a
  postcode, the country of an IBAN. Of secrets and birthdays nothing is shown, and of a sentence only its topic in fixed words.
- Disguises are seen through: invisible characters, digits and letters of other scripts, encodings, odd separators, line breaks,
  separators written as words, O for nought. Cells of tables and lines of lists are never joined.

These are guesses by form and words. They see what people write, not what they mean: a number may be invented, and a secret may look
like a word.
`;

function section({ id, name, definition, source, tiers, limits }: DescribedKind): string {
  return [
    `## ${id}`,
    '',
    `_${name}._ ${definition}`,
    '',
    `- **How sure:** ${tiers}`,
    `- **Limits:** ${limits}`,
    `- **Source:** ${source}`,
    '',
  ].join('\n');
}

/** The page docs/detection.md, a section for each kind. */
export function detectionPage(kinds: readonly DescribedKind[]): string {
  return [OPENING, ...kinds.map(section)].join('\n');
}
