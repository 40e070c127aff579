/*
 * The page runs office.js for the web whatever client it plays. An add-in that asks which Outlook it runs in is told the played one:
 * Office is put behind an object that differs in these two names alone.
 */
(function (global) {
  'use strict';

  global.__playClient = function (client) {
    var helper = OSF.InitializationHelper.prototype;
    var before = helper.prepareRightAfterWebExtensionInitialize;
    helper.prepareRightAfterWebExtensionInitialize = function () {
      if (before) before.apply(this, arguments);
      var context = Office.context;
      var mailbox = context.mailbox;
      var diagnostics = Object.create(mailbox.diagnostics, { hostName: { value: client.hostName } });
      var played = Object.create(context, {
        platform: { value: client.platform },
        mailbox: { value: Object.create(mailbox, { diagnostics: { value: diagnostics } }) },
      });
      global.Office = Object.create(Office, { context: { value: played } });
    };
  };
})(window);
