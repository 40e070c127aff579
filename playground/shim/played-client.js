/*
 * The page runs office.js for the web whatever client it plays. An add-in that asks which Outlook it runs in is told the played one:
 * Office is put behind an object that differs in these two names alone, and lacks what an older client lacks.
 */
(function (global) {
  'use strict';

  /** The same item is put behind the same object: an add-in knows its item by it. */
  var known = new WeakMap();

  /** An object without some of its members; `body.getAsync` is a member of a member. */
  function without(object, names) {
    var own = {};
    names.forEach(function (name) {
      var dot = name.indexOf('.');
      var first = dot < 0 ? name : name.slice(0, dot);
      if (dot < 0) own[first] = { value: undefined };
      else if (object[first]) own[first] = { value: without(object[first], [name.slice(dot + 1)]) };
    });
    return Object.create(object, own);
  }

  function itemOf(mailbox, lacks) {
    var item = mailbox.item;
    if (!item || lacks.length === 0) return item;
    if (!known.has(item)) known.set(item, without(item, lacks));
    return known.get(item);
  }

  global.__playClient = function (client, lacks) {
    var helper = OSF.InitializationHelper.prototype;
    var before = helper.prepareRightAfterWebExtensionInitialize;
    helper.prepareRightAfterWebExtensionInitialize = function () {
      if (before) before.apply(this, arguments);
      var context = Office.context;
      var mailbox = context.mailbox;
      var diagnostics = Object.create(mailbox.diagnostics, { hostName: { value: client.hostName } });
      var behind = {
        diagnostics: { value: diagnostics },
        item: {
          get: function () {
            return itemOf(mailbox, lacks);
          },
        },
      };
      var played = Object.create(context, {
        platform: { value: client.platform },
        mailbox: { value: Object.create(mailbox, behind) },
      });
      global.Office = Object.create(Office, { context: { value: played } });
    };
  };
})(window);
