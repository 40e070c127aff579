import type { Budget } from '../unpack';
import { damaged, unpack } from '../unpack';
import { XmlReader, type XmlSink } from '../xml-reader';
import type { ZipEntry } from '../zip-directory';

/** One relationship of a part (ECMA-376 part 2, 9.3). */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `sharedStrings`: strict and transitional files differ in what stands before. */
  readonly type: string;
  /** The path of the part it leads to; empty where that lies outside the file. */
  readonly target: string;
}

/** The parts of an Office Open XML file, or of an OpenDocument one, by their paths. */
export class OfficePackage {
  readonly budget: Budget;
  /** Paths as they are written, by their lower case. */
  readonly paths: ReadonlyMap<string, ZipEntry>;
  private readonly file: Uint8Array;

  constructor(file: Uint8Array, entries: readonly ZipEntry[], budget: Budget) {
    this.file = file;
    this.budget = budget;
    const paths = new Map<string, ZipEntry>();
    for (const entry of entries) paths.set(entry.name.split('\\').join('/').toLowerCase(), entry);
    this.paths = paths;
  }

  /** Reads a part as XML. One that is not there is broken: something leads to it. */
  read(path: string, sink: XmlSink): void {
    const entry = this.paths.get(path.toLowerCase());
    if (entry === undefined) throw damaged();
    const reader = new XmlReader(sink);
    unpack(this.file, entry, this.budget, (piece) => {
      reader.push(piece);
    });
    reader.end();
  }

  /** The relationships of a part; of the file itself with an empty path. */
  relations(path: string): readonly Relation[] {
    const slash = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, slash);
    const rels = `${folder}_rels/${path.slice(slash)}.rels`;
    const all: Relation[] = [];
    if (!this.paths.has(rels.toLowerCase())) return all;
    this.read(rels, {
      open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship') return;
        const target = TargetMode === 'External' ? '' : resolved(folder, Target);
        all.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
      },
    });
    return all;
  }
}

/** A path as it is written in a relationship, from the folder of the part that holds it. */
function resolved(folder: string, target: string): string {
  const steps = target.charAt(0) === '/' ? target.slice(1) : folder + target;
  const path: string[] = [];
  for (const step of steps.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
