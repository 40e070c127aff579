/*
 * Stand-in for MicrosoftAjax.js, which office.js asks for by address and which no package carries. Only what office.js and its
 * Outlook files use: namespaces, class registration, parameter checks, error makers, string format and builder.
 */
(function (global) {
  'use strict';

  function register(name) {
    var part = global;
    name.split('.').forEach(function (word) {
      part[word] = part[word] || {};
      part = part[word];
    });
  }

  global.Type = Function;
  Type.registerNamespace = register;
  Type.registerClass = function () {};
  Function.prototype.registerClass = function (name) {
    this.__typeName = name;
  };
  Function.prototype.registerInterface = Function.prototype.registerClass;
  Function.prototype.registerEnum = Function.prototype.registerClass;
  Function.prototype.initializeBase = function () {};
  Function.__typeName = 'Function';

  Function._validateParams = function () {
    return null;
  };
  Function.createDelegate = function (instance, method) {
    return function () {
      return method.apply(instance, arguments);
    };
  };
  Function.createCallback = function (method, context) {
    return function () {
      return method.apply(this, [].slice.call(arguments).concat([context]));
    };
  };

  Error.create = function (message, info) {
    var error = new Error(message);
    error.message = message;
    Object.keys(info || {}).forEach(function (key) {
      error[key] = info[key];
    });
    return error;
  };
  function maker(kind) {
    return function () {
      var error = Error.create('Sys.' + kind + 'Exception: ' + [].slice.call(arguments).join(' '), {
        name: 'Sys.' + kind + 'Exception',
      });
      error.popStackFrame = function () {};
      return error;
    };
  }
  [
    'argument',
    'argumentNull',
    'argumentOutOfRange',
    'argumentType',
    'argumentUndefined',
    'invalidOperation',
    'notImplemented',
    'parameterCount',
  ].forEach(function (kind) {
    Error[kind] = maker(kind.charAt(0).toUpperCase() + kind.slice(1));
  });
  Error.prototype.popStackFrame = function () {};

  String.format = function (format) {
    var values = [].slice.call(arguments, 1);
    return format.replace(/\{(\d+)\}/g, function (whole, index) {
      return values[index] === undefined ? '' : String(values[index]);
    });
  };
  String.prototype.startsWith = String.prototype.startsWith;

  register('Sys');
  Sys.StringBuilder = function (text) {
    this.parts = text === undefined ? [] : [text];
  };
  Sys.StringBuilder.prototype = {
    append: function (text) {
      this.parts.push(text);
      return this;
    },
    toString: function (separator) {
      return this.parts.join(separator || '');
    },
  };
  Sys.Debug = { trace: function () {}, assert: function () {}, fail: function () {} };
  Sys.Browser = {
    InternetExplorer: {},
    Firefox: {},
    Safari: {},
    Opera: {},
    agent: null,
    name: 'Chrome',
    version: 100,
  };
  register('Sys.Serialization');
  Sys.Serialization.JavaScriptSerializer = {
    serialize: function (value) {
      return JSON.stringify(value);
    },
    deserialize: function (text) {
      return JSON.parse(text);
    },
  };
  register('Sys.Net');
  register('Sys.UI');
})(typeof window === 'undefined' ? this : window);
