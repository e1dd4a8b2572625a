export const FIRST_NAMES =
  'Ada Amir Ana Anton Aroha Aylin Bea Ben Bianca Bo Carla Chen Chidi Clara Dana David Dilan Elif Elin Emil Esra Eva Farid Femi Finn Freya Gita Hana Hugo Ida Ines Ivo Jana Jonas Juno Kai Karim Lars Lea Leila Lin Lucia Maja Marek Mei Mina Nadia Nils Noa Olga Omar Paula Pedro Priya Rafa Rosa Sami Sara Sofia Tariq Tess Tom Uma Vera Wanda Yara Yusuf Zoe'.split(
    ' ',
  );

export const LAST_NAMES =
  'Adeyemi Almeida Andersson Bakker Berg Bianchi Costa Dahl Demir Dubois Eriksen Fischer Fontana Garcia Haddad Hansen Ito Ivanova Jensen Kaya Keller Kowalski Kumar Larsen Lindqvist Lopez Marino Meyer Moreau Nakamura Novak Okafor Olsen Patel Pereira Petrov Quist Rahman Rossi Sato Schmidt Silva Singh Sorensen Suzuki Tanaka Torres Vogel Wagner Weber Wong Yilmaz Zhang'.split(
    ' ',
  );

export const POSITIONS = [
  'Backend engineer',
  'Designer',
  'Product manager',
  'Support lead',
  'Site reliability engineer',
  'Data analyst',
  'Security officer',
  'Finance',
  'Sales',
  'Recruiter',
  'Technical writer',
  'Team lead',
];

export const SUBJECTS =
  'design,support,incidents,releases,backend,frontend,mobile,data,security,hiring,onboarding,finance,legal,sales,marketing,research,docs,ops,networking,billing,quality,accessibility,translations,events,field,training,hardware,procurement,reading,lunch,running,music'.split(
    ',',
  );

export const KINDS = ['', 'team', 'help', 'planning', 'alerts', 'weekly', 'archive'];

export const PURPOSES = [
  'Questions and answers, one thread each.',
  'What is being worked on, what is next, what is in the way.',
  'Announcements only; talk about them in a thread.',
  'Everything about how we do this, written down as we learn it.',
];

export const OPENINGS = [
  'Quick question:',
  'For everyone who asked:',
  'Heads up:',
  'Small update:',
  'Done:',
  'I had another look, and',
  'As discussed this morning,',
  'Reminder:',
  '',
  '',
  '',
  '',
];

export const ACTORS = [
  'the nightly import',
  'the new sign-in page',
  'our staging environment',
  'the report for the board',
  'the backup of the second site',
  'the search index',
  'the invoice run',
  'the mobile build',
  'the vendor',
  'the migration',
  'the load test',
  'the customer in Lisbon',
];

export const DEEDS = [
  'finished twenty minutes earlier than last week',
  'still needs somebody to review it',
  'fails on the third step, but only with the old certificate',
  'is ready to be tried',
  'will be moved to Thursday',
  'looks much better with the larger type',
  'uses about a third of the memory it used before',
  'was rolled back, and nothing was lost',
  'has been waiting for an answer since Monday',
  'passes all checks now',
  'could be simpler if we dropped the second queue',
  'surprised us with an empty page',
];

export const ENDINGS = [
  'Can somebody confirm?',
  'Details are in the ticket.',
  'I will write it up this afternoon.',
  'Thanks for the help with this!',
  'Shall we talk about it tomorrow?',
  'No need to do anything.',
  'Let me know what you think.',
  '',
  '',
  '',
];

export const REPLIES = [
  'Thanks, that helps.',
  'I can take this one.',
  'Looks good to me.',
  'Works here as well.',
  'Do you have a log of it?',
  'Give me ten minutes.',
  'Agreed.',
  'Same here since this morning.',
  'Let us do it that way then.',
  'I would wait until the release is out.',
  'Could you add it to the page in the handbook?',
  'Nice! :tada:',
  'Ah, now I see it.',
  'Not yet, but soon.',
];

export const CODE = [
  '```sql\nselect channel_id, count(*)\nfrom posts\ngroup by channel_id\norder by 2 desc\nlimit 10;\n```',
  '```bash\njournalctl -u parley --since "1 hour ago" | grep -c error\n```',
  '```ts\nconst pages = Math.ceil(total / PAGE_SIZE);\nfor (let page = 0; page < pages; page++) await load(page);\n```',
  '```json\n{ "level": "info", "msg": "import finished", "rows": 48211 }\n```',
];

export const TABLES = [
  '| site | before | after |\n|---|---:|---:|\n| North | 412 ms | 198 ms |\n| South | 388 ms | 201 ms |\n| Lab | 95 ms | 91 ms |',
  '| step | who | state |\n|---|---|---|\n| review | design | done |\n| build | mobile | running |\n| release | ops | waiting |',
];

export const EMOJI = '+1,tada,eyes,heart,white_check_mark,rocket,thinking_face,raised_hands,joy,coffee,fire,100'.split(
  ',',
);
