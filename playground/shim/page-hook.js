/*
 * Runs before office.js in every page that the local Outlook serves: adds the newer members as soon as Outlook's own file has run,
 * before office.js goes on. The listener captures, so it comes before the script's own.
 */
(function () {
  'use strict';

  var given = JSON.parse(window.name || '{}').newerMembers || {};
  document.addEventListener(
    'load',
    function (event) {
      var source = event.target && event.target.src;
      if (source && source.indexOf('outlook-web-16.01.js') >= 0) {
        __addNewerMembers(function () {
          return given;
        });
      }
    },
    true,
  );
})();
