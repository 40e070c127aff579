import ts from 'typescript';

/** Collects names of properties from types. */
export class TypeNames {
  readonly found = new Set<string>();
  private readonly checker: ts.TypeChecker;
  private readonly seen = new Set<ts.Type>();

  constructor(checker: ts.TypeChecker) {
    this.checker = checker;
  }

  /** A property that the code uses: kept where it is declared outside, or nobody can say where. */
  addMember(name: string, symbol: ts.Symbol | undefined): void {
    if (isOutside(symbol)) this.found.add(name);
  }

  /** A key of an object literal: kept where what is wanted there has that name from outside, or takes any name. */
  addKey(key: ts.PropertyName, wanted: ts.Type): void {
    if (ts.isComputedPropertyName(key) || ts.isBigIntLiteral(key)) return;
    for (const type of partsOf(wanted)) {
      const apparent = this.checker.getApparentType(type);
      const symbol = this.checker.getPropertyOfType(apparent, key.text);
      if (symbol === undefined ? this.takesAnyKey(apparent) : isOutside(symbol)) this.found.add(key.text);
    }
  }

  /** An object indexed by a value of such a type: by known texts, by any text, or by numbers. */
  addIndex(index: ts.Type, object: ts.Type): void {
    for (const one of partsOf(index)) {
      if (one.isStringLiteral()) this.found.add(one.value);
      else if ((one.flags & ts.TypeFlags.NumberLike) === 0) this.addKeysOf(object);
    }
  }

  /** An object handed on as one that may have any keys, or one from outside handed on as one of ours. */
  addHandedOn(object: ts.Type, wanted: ts.Type | undefined): void {
    if (wanted === undefined || wanted === object) return;
    if (this.takesAnyKey(wanted) && !this.takesAnyKey(object)) this.addKeysOf(object);
    for (const one of partsOf(object)) {
      const symbol = one.getSymbol();
      if (symbol !== undefined && isOutside(symbol) && !isBuiltIn(one)) this.addAll(wanted);
    }
  }

  private takesAnyKey(type: ts.Type): boolean {
    const text = (info: ts.IndexInfo): boolean => (info.keyType.flags & ts.TypeFlags.StringLike) !== 0;
    return partsOf(type).some((one) => this.checker.getIndexInfosOfType(one).some(text));
  }

  /** Every key of an object, not of what it holds. */
  addKeysOf(object: ts.Type): void {
    for (const type of partsOf(this.checker.getApparentType(object))) {
      for (const property of this.checker.getPropertiesOfType(type)) this.found.add(property.name);
    }
  }

  /** Every name in what a function declared outside takes and gives, callbacks included. */
  addSignature(signature: ts.Signature): void {
    for (const parameter of signature.getParameters()) this.addAll(this.checker.getTypeOfSymbol(parameter));
    this.addAll(signature.getReturnType());
  }

  /** Every name in a type that is ours; of one from outside only what is used counts, and that is seen where it is used. */
  addOwn(type: ts.Type): void {
    const symbol = type.getSymbol();
    if (symbol === undefined || !isOutside(symbol) || isBuiltIn(type)) this.addAll(type);
  }

  /** Every name in a type, through all that it holds. */
  addAll(type: ts.Type): void {
    if (this.seen.has(type)) return;
    this.seen.add(type);
    if (type.isUnionOrIntersection()) {
      for (const one of type.types) this.addAll(one);
      return;
    }
    if ((type.flags & ts.TypeFlags.Object) === 0) return;
    for (const one of this.checker.getTypeArguments(type as ts.TypeReference)) this.addAll(one);
    for (const info of this.checker.getIndexInfosOfType(type)) this.addAll(info.type);
    for (const signature of type.getCallSignatures()) this.addSignature(signature);
    if (isBuiltIn(type)) return;
    for (const property of this.checker.getPropertiesOfType(type)) {
      this.found.add(property.name);
      this.addAll(this.checker.getTypeOfSymbol(property));
    }
  }
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isOutside(symbol: ts.Symbol | undefined): boolean {
  const declarations = symbol?.declarations ?? [];
  return declarations.length === 0 || declarations.some((one) => one.getSourceFile().isDeclarationFile);
}

/** Arrays, maps, promises and the like: their members are kept wherever they are used, and lead nowhere else. */
function isBuiltIn(type: ts.Type): boolean {
  const declarations = type.getSymbol()?.declarations ?? [];
  return declarations.some((one) => /\/lib\.[\w.]+\.d\.ts$/.test(one.getSourceFile().fileName));
}
