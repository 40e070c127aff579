import { CODES, MethodFault, textOf, type HostState, type Method, type Params } from './method';

const MOST_NOTIFICATIONS = 5;
/** Session data holds less before 1.16 (outlook.md, section 7). */
const SESSION_BEFORE_16 = 50_000;
const SESSION_FROM_16 = 2_621_440;
/** How long session data stays empty where it comes late (office-js #5951). */
const LATE_MS = 2000;

const NOTIFICATION_TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'];

function notify(mode: 'add' | 'replace'): Method {
  return (state, params) => {
    const key = textOf(params, 'key');
    const { notifications } = state.draft;
    const stands = notifications.some((one) => one.key === key);
    if (mode === 'add' && stands) throw new MethodFault(CODES.duplicateNotification);
    if (mode === 'replace' && !stands) throw new MethodFault(CODES.noNotification);
    if (mode === 'add' && notifications.length >= MOST_NOTIFICATIONS)
      throw new MethodFault(CODES.tooManyNotifications);
    const icon = params['icon'];
    const line = {
      key,
      type: Number(params['type']),
      message: textOf(params, 'message'),
      persistent: params['persistent'] === true,
      ...(typeof icon === 'string' ? { icon } : {}),
      ...(params['actions'] === undefined ? {} : { actions: params['actions'] }),
    };
    state.draft.notifications = stands
      ? notifications.map((one) => (one.key === key ? line : one))
      : [...notifications, line];
    state.announce({ kind: 'notifications' });
    return undefined;
  };
}

function removeNotification(state: HostState, params: Params): undefined {
  const key = textOf(params, 'key');
  if (!state.draft.notifications.some((one) => one.key === key)) throw new MethodFault(CODES.noNotification);
  state.draft.notifications = state.draft.notifications.filter((one) => one.key !== key);
  state.announce({ kind: 'notifications' });
  return undefined;
}

/** What session data shows now: nothing while it is late, nothing ever where it is lost. */
function session({ draft, options, age }: HostState): Readonly<Record<string, string>> {
  if (options.sessionDataFault === 'lost') return {};
  return options.sessionDataFault === 'late' && age() < LATE_MS ? {} : draft.sessionData;
}

function setSession(state: HostState, params: Params): undefined {
  const entries = { ...state.draft.sessionData, [textOf(params, 'name')]: textOf(params, 'value') };
  const length = Object.entries(entries).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  const most = state.options.mailboxVersion === '1.16' ? SESSION_FROM_16 : SESSION_BEFORE_16;
  if (length > most) throw new MethodFault(CODES.sessionTooLong);
  state.draft.sessionData = entries;
  return undefined;
}

function headers({ draft }: HostState, params: Params): Readonly<Record<string, string>> {
  const wanted = params['internetHeaderKeys'];
  const names: readonly string[] = Array.isArray(wanted) ? (wanted as string[]) : [];
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = draft.headers[name];
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** Methods of everything an add-in notes on a mail, by dispatch id. */
export const NOTE_METHODS: Readonly<Record<number, Method>> = {
  3: ({ draft }) => ({ wasSuccessful: true, customProperties: draft.customProperties }),
  4: (state, params) => {
    state.draft.customProperties = textOf(params, 'customProperties');
    return { wasSuccessful: true };
  },
  32: (state) => {
    state.draft.itemId ??= 'item-1';
    state.announce({ kind: 'saved' });
    return state.draft.itemId;
  },
  33: notify('add'),
  34: ({ draft }) =>
    draft.notifications.map((one) => ({
      ...one,
      type: NOTIFICATION_TYPES[one.type] ?? 'informationalMessage',
    })),
  35: notify('replace'),
  36: removeNotification,
  99: ({ initializationContext }) => initializationContext,
  151: headers,
  152: (state, params) => {
    Object.assign(state.draft.headers, params['internetHeaderNameValuePairs']);
    return undefined;
  },
  153: (state, params) => {
    const names = params['internetHeaderKeys'];
    const gone: readonly unknown[] = Array.isArray(names) ? names : [];
    state.draft.headers = Object.fromEntries(
      Object.entries(state.draft.headers).filter(([name]) => !gone.includes(name)),
    );
    return undefined;
  },
  157: ({ draft }) => draft.categories.map((displayName) => ({ displayName, color: 'Preset0' })),
  164: ({ draft }) => draft.itemId,
  175: () => false,
  176: () => undefined,
  185: setSession,
  186: (state, params) => {
    const value = session(state)[textOf(params, 'name')];
    if (value === undefined) throw new MethodFault(CODES.noKey);
    return value;
  },
  187: (state) => session(state),
  188: (state) => {
    state.draft.sessionData = {};
    return undefined;
  },
  189: (state, params) => {
    const name = textOf(params, 'name');
    state.draft.sessionData = Object.fromEntries(
      Object.entries(state.draft.sessionData).filter(([one]) => one !== name),
    );
    return undefined;
  },
  199: ({ options }) => options.labels,
  200: (state, params) => {
    state.draft.sensitivityLabel = textOf(params, 'sensitivityLabelID');
    state.announce({ kind: 'label' });
    return undefined;
  },
  201: ({ draft }) => draft.sensitivityLabel,
  202: ({ options }) => options.labels.length > 0,
  210: () => 'IPM.Note',
  215: (state) => {
    state.announce({ kind: 'send-requested' });
    return undefined;
  },
  404: (state, params) => {
    const first = (params as { readonly 0?: unknown })[0] ?? params;
    Object.assign(state.options.roamingSettings, first);
    state.announce({ kind: 'roaming' });
    return { wasSuccessful: true };
  },
};
