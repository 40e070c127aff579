import { legalDocument } from '../../src/rules/legal-document';
import { testRule } from './rule-tester';

const OUT = ['pat.lee@client.example'];

testRule(legalDocument, {
  passes: [
    { name: 'the day’s work', mail: { to: OUT } },
    {
      name: 'a contract that ends',
      mail: {
        to: OUT,
        text: 'Our contract with the caterer ends in July. Could we meet in May to talk about it?',
      },
    },
    {
      name: 'agreement with what was said',
      mail: { to: OUT, text: 'I am in agreement with the plan. The minutes are attached.' },
    },
    {
      name: 'a meeting about contracts',
      mail: { to: OUT, text: 'Please see the agenda attached for the contract review meeting on Tuesday.' },
    },
    {
      name: 'the contract manager',
      mail: { to: OUT, text: 'I am sending you the name of our contract manager, as you asked.' },
    },
    { name: 'a list of contracts', mail: { to: OUT, files: [{ name: 'contract list 2026.xlsx' }] } },
    { name: 'a template', mail: { to: OUT, files: [{ name: 'tenancy agreement template.docx' }] } },
    { name: 'a learning agreement', mail: { to: OUT, files: [{ name: 'Learning agreement.pdf' }] } },
    {
      name: 'a driving lesson contracted',
      mail: { to: OUT, text: 'We contracted a new driver, who can please see you at noon.' },
    },
    {
      name: 'release and lease alike',
      mail: { to: OUT, text: 'Here is the press release. Please find it attached.' },
    },
    {
      name: 'the law in a question',
      mail: { to: OUT, text: 'Does the Equality Act apply to our contracts with tutors? The union asked.' },
    },
    {
      name: 'only in the mail below, on a reply',
      mail: {
        to: OUT,
        kind: 'reply',
        text: 'Thank you, received.\n\nOn 3 May 2026, Pat Lee wrote:\n> Attached is the draft lease for signature.',
      },
    },
  ],
  finds: [
    {
      name: 'a lease attached',
      mail: { to: OUT, text: 'Please find attached the draft lease for the Bloxwich unit.' },
      finds: 'text',
      level: 'justify',
      says: ['goes to client.example', 'chief executive'],
    },
    {
      name: 'for signature',
      mail: { to: OUT, text: 'Please sign and return the service agreement by Friday.' },
      finds: 'text',
    },
    {
      name: 'the other way round',
      mail: {
        to: OUT,
        text: 'The sub-contract for next year is attached. Let me know if anything is missing.',
      },
      finds: 'text',
    },
    {
      name: 'the paper itself',
      mail: {
        to: OUT,
        text: 'THIS AGREEMENT is made on 1 May 2026 between Steps to Work and the Supplier. The parties hereto agree as follows.',
      },
      finds: 'text',
    },
    {
      name: 'by its file name',
      mail: { to: OUT, files: [{ name: 'Lease_Unit4_signed.pdf' }] },
      finds: 'file',
      says: ['Lease_Unit4_signed.pdf looks like a legal document'],
    },
    { name: 'a non-disclosure agreement', mail: { to: OUT, files: [{ name: 'NDA.docx' }] }, finds: 'file' },
    {
      name: 'a draft counts',
      mail: { to: OUT, files: [{ name: 'draft settlement agreement v3.docx' }] },
      finds: 'file',
    },
    {
      name: 'a witness statement',
      mail: { to: OUT, text: 'I enclose the witness statement for the tribunal.' },
      finds: 'text',
    },
    {
      name: 'passed on',
      mail: {
        to: OUT,
        kind: 'forward',
        text: 'For you.\n\n---------- Forwarded message ---------\nFrom: Jo <jo@supplier.example>\nDate: 3 May 2026\nSubject: Lease\nTo: Mia Jones\n\nAttached is the executed deed of variation.',
      },
      finds: 'text',
    },
    {
      name: 'a letter before action',
      mail: { to: OUT, text: 'Our letter before action is attached for the attention of your solicitor.' },
      finds: 'text',
    },
    {
      name: 'toward a trusted partner one lower',
      mail: { to: ['jo@walsall.example'], text: 'Attached is the data sharing agreement for signature.' },
      finds: 'text',
      level: 'warn',
    },
    {
      name: 'toward a regulator',
      mail: { to: ['casework@ico.org.uk'], text: 'Attached is the data sharing agreement.' },
      finds: 'text',
      level: 'advise',
    },
  ],
  leaves: [
    { name: 'to a colleague', mail: { text: 'Please find attached the draft lease.' } },
    {
      name: 'marked personal',
      mail: { to: OUT, subject: '[Personal] flat', text: 'My tenancy agreement is attached.' },
    },
  ],
  cannotTell: [{ name: 'attachments not read', mail: { to: OUT, files: null }, because: 'did not answer' }],
});
