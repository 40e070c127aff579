/*
 * Runs before office.js in every page that the local Outlook serves: says that there is no network where it plays so, and adds the newer members as soon as Outlook's own file has run,
 * before office.js goes on. The listener captures, so it comes before the script's own.
 */
(function () {
  'use strict';

  var told = JSON.parse(window.name || '{}');
  var given = told.newerMembers || {};
  if (told.isOffline) {
    Object.defineProperty(navigator, 'onLine', {
      configurable: true,
      get: function () {
        return false;
      },
    });
  }
  // Outlook signs in for its add-ins where it says so: MSAL looks for this name (office-js-host.md, section 7).
  if (told.signsIn) {
    var listeners = [];
    window.addEventListener('message', function (event) {
      if (event.source !== window.parent || !event.data || typeof event.data.nestedAppAuth !== 'string')
        return;
      listeners.slice().forEach(function (listener) {
        listener(event.data.nestedAppAuth);
      });
    });
    window.nestedAppAuthBridge = {
      addEventListener: function (name, listener) {
        listeners.push(listener);
      },
      removeEventListener: function (name, listener) {
        listeners = listeners.filter(function (one) {
          return one !== listener;
        });
      },
      postMessage: function (text) {
        window.parent.postMessage({ nestedAppAuth: text }, window.location.origin);
      },
    };
  }
  document.addEventListener(
    'load',
    function (event) {
      var source = event.target && event.target.src;
      if (source && source.indexOf('outlook-web-16.01.js') >= 0) {
        __addNewerMembers(function () {
          return given;
        });
        if (told.client) __playClient(told.client, told.lacks || []);
      }
    },
    true,
  );
})();
