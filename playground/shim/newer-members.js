/*
 * Members that Outlook has gained since the object model in the npm package was frozen (April 2022). Added only where they are
 * absent, and carried by the same calls as the others, so that newer files of office.js win. The page's own script runs after it.
 */
(function (global) {
  'use strict';

  function invoke(dispatchId, params, callback) {
    function answer(reply) {
      var ok = !reply.error;
      callback(
        ok
          ? { status: 'succeeded', value: reply.data === null ? undefined : reply.data }
          : {
              status: 'failed',
              error: { code: reply.errorCode, name: 'Error', message: 'code ' + reply.errorCode },
            },
      );
    }
    var endPoint = OSF._OfficeAppFactory.getClientEndPoint();
    if (!endPoint) {
      // Classic Outlook talks to a native object, whose newer methods take one JSON text.
      window.external.Execute(dispatchId, [JSON.stringify(params)], function (results) {
        answer(JSON.parse(results.toArray()[0]) || { error: true });
      });
      return;
    }
    var controlId = OSF._OfficeAppFactory.getId();
    endPoint.invoke(
      'ExecuteMethod',
      function (errorCode, reply) {
        if (reply && errorCode >= 0) answer(reply);
      },
      { ApiParams: params, MethodData: { ControlId: controlId, DispatchId: dispatchId } },
    );
  }

  /** The last argument that is a function. */
  function callbackOf(args) {
    var last = args[args.length - 1];
    return typeof last === 'function' ? last : function () {};
  }

  function method(dispatchId, params) {
    return function () {
      invoke(dispatchId, params ? params.apply(null, arguments) : {}, callbackOf(arguments));
    };
  }

  function addTo(target, name, value) {
    if (target && target[name] === undefined) target[name] = value;
  }

  function extend(initialData) {
    var mailbox = Office.context && Office.context.mailbox;
    var item = mailbox && mailbox.item;
    if (!item) return;
    addTo(item, 'sensitivityLabel', {
      getAsync: method(201),
      setAsync: method(200, function (label) {
        return { sensitivityLabelID: typeof label === 'string' ? label : label.id };
      }),
    });
    addTo(item, 'getItemClassAsync', method(210));
    addTo(item, 'sendAsync', method(215));
    addTo(item, 'inReplyTo', initialData.inReplyTo);
    addTo(
      item.body,
      'prependOnSendAsync',
      method(197, function (data, options) {
        return { appendTxt: data, coercionType: options && options.coercionType === 'html' ? 3 : 0 };
      }),
    );
    addTo(Office.context, 'sensitivityLabelsCatalog', {
      getAsync: method(199),
      getIsEnabledAsync: method(202),
    });
    addTo(Office.context, 'officeTheme', initialData.officeTheme);
    addTo(Office.MailboxEnums, 'SendModeOverride', { PromptUser: 'promptUser' });
  }

  /** Called once office.js has its item and before the page is told that it is ready. */
  global.__addNewerMembers = function (initialData) {
    var helper = OSF.InitializationHelper.prototype;
    var before = helper.prepareRightAfterWebExtensionInitialize;
    helper.prepareRightAfterWebExtensionInitialize = function () {
      if (before) before.apply(this, arguments);
      extend(initialData());
      var mailbox = Office.context && Office.context.mailbox;
      var initialize = mailbox && mailbox.initialize;
      if (typeof initialize !== 'function') return;
      // A pinned pane is given another item: office.js makes it anew, without what came later.
      mailbox.initialize = function (data) {
        initialize.apply(this, arguments);
        if (data) extend(data);
      };
    };
  };
})(typeof window === 'undefined' ? this : window);
