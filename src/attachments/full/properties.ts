import type { OfficePackage } from '../quick/office/office-package';
import type { ReadingBuilder } from '../quick/reading-builder';

/** Properties that name somebody, and what they are called. */
const PROPERTIES: Readonly<Record<string, string>> = {
  creator: 'author',
  lastModifiedBy: 'last saved by',
  Company: 'company',
};

/** Reads who a document says it is from. */
export function readProperties(office: OfficePackage, reading: ReadingBuilder): void {
  for (const path of ['docprops/core.xml', 'docprops/app.xml']) {
    if (!office.paths.has(path)) continue;
    let key: string | undefined;
    reading.attempt(() => {
      office.read(path, {
        open: (name) => {
          key = PROPERTIES[name];
        },
        text: (text) => {
          if (key !== undefined && text.trim() !== '') reading.properties[key] = text.slice(0, 80);
        },
        close: () => {
          key = undefined;
        },
      });
    });
  }
}
