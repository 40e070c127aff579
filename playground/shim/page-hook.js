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
  document.addEventListener(
    'load',
    function (event) {
      var source = event.target && event.target.src;
      if (source && source.indexOf('outlook-web-16.01.js') >= 0) {
        __addNewerMembers(function () {
          return given;
        });
        if (told.client) __playClient(told.client);
      }
    },
    true,
  );
})();
