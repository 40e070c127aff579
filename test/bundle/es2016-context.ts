import vm from 'node:vm';

/** Built-ins of ES2016 (ECMA-262, 7th edition), by the expression that gives their holder. What needs Intl is left out. */
const BUILT_INS: Readonly<Record<string, string>> = {
  Object:
    'assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames getOwnPropertySymbols ' +
    'getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf',
  Array: 'from isArray of',
  'Array.prototype':
    'concat copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf map pop push ' +
    'reduce reduceRight reverse shift slice some sort splice toString unshift values',
  String: 'fromCharCode fromCodePoint raw',
  'String.prototype':
    'charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf match repeat replace search slice split ' +
    'startsWith substr substring toLowerCase toString toUpperCase trim valueOf',
  Number:
    'EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY isFinite ' +
    'isInteger isNaN isSafeInteger parseFloat parseInt',
  'Number.prototype': 'toExponential toFixed toPrecision toString valueOf',
  Promise: 'all race reject resolve',
  'Promise.prototype': 'catch then',
  Symbol:
    'for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive toStringTag unscopables',
  'RegExp.prototype': 'compile exec flags global ignoreCase multiline source sticky test toString unicode',
  Map: '',
  'Map.prototype': 'clear delete entries forEach get has keys set size values',
  Set: '',
  'Set.prototype': 'add clear delete entries forEach has keys size values',
  'Object.getPrototypeOf(Uint8Array)': 'from of',
  'Object.getPrototypeOf(Uint8Array.prototype)':
    'buffer byteLength byteOffset copyWithin entries every fill filter find findIndex forEach includes indexOf join keys ' +
    'lastIndexOf length map reduce reduceRight reverse set slice some sort subarray toString values',
};

const GLOBALS =
  'Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array ' +
  'Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol ' +
  'SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI ' +
  'decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape';

/** Of every function and prototype. */
const EVERYWHERE = ['constructor', 'length', 'name', 'prototype'];

function keepOnly(context: vm.Context, holder: string, names: readonly string[]): void {
  const kept = JSON.stringify([...names, ...EVERYWHERE]);
  vm.runInContext(
    `{ const holder = ${holder};
       for (const name of Object.getOwnPropertyNames(holder)) if (${kept}.indexOf(name) < 0) delete holder[name]; }`,
    context,
  );
}

/**
 * A context that holds the built-ins of ES2016, what is handed in, and nothing else: no `Intl`, no `normalize`, no
 * `globalThis`. It stands for the engine in which classic Outlook runs handlers.
 */
export function es2016Context(globals: Readonly<Record<string, unknown>>): vm.Context {
  const context = vm.createContext({ ...globals });
  for (const holder of Object.keys(BUILT_INS)) {
    keepOnly(context, holder, (BUILT_INS[holder] ?? '').split(' '));
  }
  keepOnly(context, 'this', [...GLOBALS.split(' '), ...Object.keys(globals)]);
  return context;
}
