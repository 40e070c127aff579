import { personalBusiness } from '../../src/rules/personal-business';
import { testRule } from './rule-tester';

testRule(personalBusiness, {
  passes: [
    {
      name: 'what a learner sells from home',
      mail: {
        text: 'One of our learners said "I sell eggs from home"; the course on hygiene would suit her.',
      },
    },
    { name: 'the day’s work', mail: {} },
    {
      name: 'the learners’ stall',
      mail: { text: 'The learners are selling cakes at the open day, £1 each. Could you bring a float?' },
    },
    {
      name: 'a course on business',
      mail: { text: 'My business studies group starts a new module on Monday, room 4.' },
    },
    {
      name: 'the sales figures',
      mail: { text: 'Ticket sales for the awards evening are at 112. The prices stay as they are.' },
    },
    {
      name: 'an order for the kitchen',
      mail: { text: 'The order for the kitchen came short. I rang the shop, they send the rest tomorrow.' },
    },
    {
      name: 'selling an idea',
      mail: { text: 'We need to sell the idea to the steering group before the summer.' },
    },
    {
      name: 'a charity raffle',
      mail: {
        text: 'The raffle is for the hospice, a charity we have helped before. My department has the tickets.',
      },
    },
    {
      name: 'a customer’s business',
      mail: { text: 'Her own business closed in May, and she would like to retrain as a bookkeeper.' },
    },
    {
      name: 'a learner’s Etsy shop',
      mail: { text: 'One of my learners has an Etsy shop and wrote her business plan about it.' },
    },
    {
      name: 'a private matter that is no trade',
      mail: { text: 'My car is at the garage, I will be in at ten.' },
    },
    {
      name: 'the tender',
      mail: {
        to: ['orders@supplier.example'],
        text: 'My clients ask for the prices in the tender by Friday.',
      },
    },
    {
      name: 'only in the mail below',
      mail: {
        kind: 'reply',
        text: 'No thank you.\n\nOn 3 May 2026, Pat Lee wrote:\n> I am selling my car, £900.',
      },
    },
  ],
  finds: [
    {
      name: 'candles in the spare time',
      mail: { text: 'I sell handmade candles in my spare time, £8 each. Tell me if you want some.' },
      finds: 'trade',
      level: 'advise',
    },
    {
      name: 'a car',
      mail: {
        to: ['allstaff@stepstowork.example'],
        text: "I'm selling my car, a blue Fiesta, 61,000 miles.",
      },
      finds: 'trade',
      level: 'advise',
      says: ['private trade', 'notice board'],
    },
    {
      name: 'the catalogue',
      mail: { subject: 'Avon', text: 'The new Avon catalogue is in the kitchen. Orders to me by Friday.' },
      finds: 'trade',
    },
    {
      name: 'one’s own shop',
      mail: {
        to: ['pat.lee@client.example'],
        text: 'Have a look at my Etsy shop, there is 10% off until Sunday.',
      },
      finds: 'trade',
    },
    {
      name: 'a side line',
      mail: { text: 'As you know I make birthday cakes. My cakes are £25, and my sideline needs customers.' },
      finds: 'trade',
    },
    {
      name: 'the husband’s business',
      mail: { text: "If anybody needs a boiler serviced, my husband's business does it, mates' rates." },
      finds: 'trade',
    },
    {
      name: 'for sale with a price',
      mail: { subject: 'For sale', text: 'For sale: pram, hardly used, £60, buyer collects.' },
      finds: 'trade',
    },
    {
      name: 'a room to let',
      mail: { text: 'Room to rent in Bloxwich, £420 a month, bills in.' },
      finds: 'trade',
    },
    {
      name: 'candles',
      mail: {
        text: 'I am also selling candles again this year, ideal presents. The price list is on my desk.',
      },
      finds: 'trade',
    },
    {
      name: 'a wife who sells',
      mail: { text: 'My wife is selling tickets for her salon’s opening, come along for the discount.' },
      finds: 'trade',
    },
    {
      name: 'crypto',
      mail: {
        to: ['pat.lee@client.example'],
        text: 'You should look at my crypto returns. Happy to tell you how the investment works.',
      },
      finds: 'trade',
    },
    {
      name: 'a flat',
      mail: { text: 'We are selling our flat near the station, so if you hear of anybody who wants to buy.' },
      finds: 'trade',
    },
    {
      name: 'as HTML',
      mail: {
        html: '<p>Morning all,</p><p>the <i>jewellery</i> brochure is by the kettle. Discount for staff!</p>',
      },
      finds: 'trade',
    },
  ],
  leaves: [{ name: 'marked personal', mail: { subject: '[Personal] car', text: "I'm selling my car." } }],
  cannotTell: [{ name: 'body not read', mail: { text: null }, because: 'did not answer' }],
});
