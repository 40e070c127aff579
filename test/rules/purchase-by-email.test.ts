import { purchaseByEmail } from '../../src/rules/purchase-by-email';
import { testRule } from './rule-tester';

const OUT = ['orders@supplier.example'];

testRule(purchaseByEmail, {
  passes: [
    {
      name: 'asking a price',
      mail: { to: OUT, text: 'How much would 20 folding chairs cost, delivered to Walsall?' },
    },
    {
      name: 'asking for a quotation',
      mail: {
        to: OUT,
        text: 'Could you send us a quotation for a new laminator? If we order two, is there a discount?',
      },
    },
    {
      name: 'somebody else’s order',
      mail: { to: OUT, text: 'Thank you for your order. It will be with you on Thursday.' },
    },
    {
      name: 'in order to',
      mail: {
        to: OUT,
        text: 'In order to plan the room we need your numbers by Friday. We will take the register at nine.',
      },
    },
    {
      name: 'an order of the past',
      mail: { to: OUT, text: 'The order of 3 March has not arrived. Could you look into it?' },
    },
    {
      name: 'not yet',
      mail: { to: OUT, text: 'Please do not process the order yet, we would like to order fewer.' },
    },
    {
      name: 'whether to buy',
      mail: { to: OUT, text: 'We are asking whether we want to buy or to rent the van.' },
    },
    {
      name: 'the order of the day',
      mail: {
        to: OUT,
        text: 'The running order for the awards evening is attached. We take the photographs at seven.',
      },
    },
    {
      name: 'learners who buy',
      mail: { to: OUT, text: 'Some learners would like to buy their own tools. Where could they go?' },
    },
    {
      name: 'a meeting booked',
      mail: { to: OUT, text: 'Please book the slot on Tuesday for your visit, the calendar is open.' },
    },
    {
      name: 'the invoice',
      mail: { to: OUT, text: 'Your invoice 2231 quotes the wrong address. Could you send it again?' },
    },
    {
      name: 'an order only in the mail below',
      mail: {
        to: OUT,
        kind: 'reply',
        text: 'Thank you, noted.\n\nOn 3 May 2026, Pat Lee wrote:\n> We would like to order 20 chairs.',
      },
    },
    {
      name: 'cancelling',
      mail: { to: OUT, text: 'I would like to cancel, please do not supply the chairs.' },
    },
  ],
  finds: [
    {
      name: 'we would like to order',
      mail: {
        to: OUT,
        text: 'Good morning,\n\nWe would like to order 20 folding chairs at the price you quoted.',
      },
      finds: 'order',
      level: 'justify',
      says: ['looks like an order, to supplier.example', 'the finance manager has agreed'],
    },
    {
      name: 'please supply',
      mail: { to: OUT, text: 'Please supply the following: 6 boxes of A4 paper, 2 toners.' },
      finds: 'order',
    },
    {
      name: 'a purchase order attached',
      mail: {
        to: OUT,
        subject: 'PO 4471',
        text: 'Attached is our purchase order for the hall chairs.',
        files: [{ name: 'PO4471.pdf' }],
      },
      finds: 'order',
    },
    {
      name: 'the quotation accepted',
      mail: {
        to: OUT,
        text: 'Thanks for coming on Monday. We are happy to accept your quotation of £1,240 for the blinds.',
      },
      finds: 'order',
    },
    {
      name: 'go ahead',
      mail: {
        to: OUT,
        kind: 'reply',
        text: 'That is fine. Please go ahead with the order.\n\nOn 3 May 2026, Sales <orders@supplier.example> wrote:\n> Shall we?',
      },
      finds: 'order',
    },
    {
      name: 'take this as our order',
      mail: { to: OUT, text: 'Please accept this email as our official order for the training day.' },
      finds: 'order',
    },
    {
      name: 'we will take',
      mail: { to: OUT, text: "They look good. We'll take 12 of the blue ones." },
      finds: 'order',
    },
    {
      name: 'a draft counts',
      mail: {
        to: OUT,
        subject: 'Draft',
        text: 'Draft for Raj to look at: we wish to purchase ten licences for the typing course.',
      },
      finds: 'order',
    },
    {
      name: 'invoice us',
      mail: { to: OUT, text: 'Could you print 500 leaflets by the 12th and invoice us for the lot?' },
      finds: 'order',
    },
    {
      name: 'can we order',
      mail: { to: OUT, text: 'Hi, can we order sandwiches for 14 people on Wednesday at noon?' },
      finds: 'order',
    },
    {
      name: 'a purchase of one’s own',
      mail: {
        to: ['orders@supplier.example'],
        text: 'I would like to order the green sofa. Please deliver to my home address, I will pay with my own card.',
      },
      finds: 'private',
      says: ['a purchase of your own'],
    },
    {
      name: 'for one’s daughter',
      mail: { to: OUT, text: "I'd like to buy the bicycle for my daughter, size 14." },
      finds: 'private',
    },
    {
      name: 'toward a trusted partner one lower',
      mail: { to: ['stores@walsall.example'], text: 'Please supply two desks for the Bloxwich office.' },
      finds: 'order',
      level: 'warn',
    },
  ],
  leaves: [
    {
      name: 'to a colleague',
      mail: { text: 'We would like to order 20 chairs, could you raise it with Dilys?' },
    },
    {
      name: 'marked personal',
      mail: {
        to: OUT,
        subject: '[Personal] sofa',
        text: 'I would like to order the green sofa for my home.',
      },
    },
  ],
  cannotTell: [{ name: 'body not read', mail: { to: OUT, text: null }, because: 'did not answer' }],
});
