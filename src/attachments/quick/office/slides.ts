import { SHOWN, TextBuilder, type ReadingBuilder } from '../reading-builder';
import { Drawing, readDrawing, readGraphics } from './drawing';
import type { OfficePackage } from './office-package';

/** Reads a presentation (PresentationML): slides in their order, with notes and comments. */
export function readSlides(file: OfficePackage, main: string, reading: ReadingBuilder): void {
  const relations = file.relations(main);
  const order: string[] = [];
  file.read(main, {
    open: (name, attributes) => {
      if (name === 'sldId') order.push(attributes[':id'] ?? '');
    },
  });
  order.forEach((id, index) => {
    const target = relations.find((one) => one.id === id)?.target ?? '';
    reading.attempt(() => {
      readSlide(file, target, `slide ${index + 1}`, reading);
    });
  });
  for (const { type, target } of relations)
    if (type === 'slideMaster') readDrawing(file, target, 'master', reading);
}

function readSlide(file: OfficePackage, target: string, name: string, reading: ReadingBuilder): void {
  let part = SHOWN;
  reading.write(name, '', (text) => {
    const slide = new Drawing(reading, text, name);
    try {
      file.read(target, slide);
    } finally {
      ({ part } = slide);
    }
  });
  reading.leaves.push({ name, isHidden: part !== SHOWN });
  readGraphics(file, target, name, reading, part);
  for (const { type, target: beside } of file.relations(target)) {
    if (type === 'notesSlide') readNotes(file, beside, name, reading);
    if (type === 'comments')
      reading.write(`${name} comments`, '', (text) => {
        file.read(beside, new Drawing(reading, text, name, reading.hide('comments', name, 0)));
      });
  }
}

/** Speaker notes count where somebody wrote some: there is a page of notes to every slide that ever had one. */
function readNotes(file: OfficePackage, target: string, name: string, reading: ReadingBuilder): void {
  const page = new TextBuilder(reading);
  file.read(target, new Drawing(reading, page, name));
  const { text } = page.finish('', '');
  if (text.trim() === '') return;
  const part = reading.hide('speaker-notes', name);
  reading.write(`${name} notes`, '', (out) => {
    out.add(text, part);
  });
}
