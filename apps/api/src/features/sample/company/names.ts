import type { Rng } from './rng.js';

// First and last names that go together, by language. Own lists; any likeness to a person is chance.
const FAMILIES: readonly (readonly [string, string])[] = [
  [
    'Emma Olivia Grace Hannah Chloe Lucy Megan Abigail Rachel Claire James Oliver Jack Thomas Daniel Matthew Ryan Luke Adam Samuel',
    'Walker Bennett Carter Hughes Foster Reed Cooper Ward Brooks Murray Palmer Hayes Ellis Spencer Grant Webb Dixon Harper Lowe Marsh',
  ],
  [
    'Aaliyah Jasmine Tamika Imani Kiara Naomi Simone Brianna Maya Zoe Marcus Andre Terrence Darius Malik Isaiah Julian Xavier Elijah Caleb',
    'Washington Jefferson Coleman Banks Freeman Booker Gaines Hampton Rivers Tucker Whitfield Mosley Boone Dawson Pratt Sterling Vance Holloway Maddox Sutton',
  ],
  [
    'Anna Lena Katrin Sabine Jana Franziska Ulrike Greta Johanna Mareike Jürgen Björn Matthias Florian Tobias Sören Holger Lukas Felix Jörg',
    'Müller Schäfer Köhler Böhm Krüger Weiß Vogel Hartmann Lang Brandt Jäger Lindner Voß Günther Pohl Seidel Groß Winkler Ziegler Kühn',
  ],
  [
    'Élodie Chloé Camille Amélie Inès Margaux Océane Zoé Noémie Hélène Étienne Rémi François Théo Mathéo Jérôme Loïc Benoît Gaël Cédric',
    'Lefèvre Moreau Girard Rousseau Chevalier Gauthier Perrin Lemaître Fournier Béranger Dupré Marchand Blanchet Garnier Renaud Hébert Poirier Delorme Caron Vidal',
  ],
  [
    'Lucía Sofía Inés Marta Carmen Noelia Belén Rocío Ángela Pilar Álvaro Íñigo Andrés Joaquín Raúl Sergio Rubén Iván Héctor Óscar',
    'García Núñez Ibáñez Muñoz Peña Domínguez Giménez Vázquez Ortega Serrano Castaño Quintana Delgado Rubio Pastor Nieto Soler Crespo Zúñiga Llorente',
  ],
  [
    'Agnieszka Małgorzata Zofia Wioletta Kinga Hanna Beata Dorota Justyna Ewa Paweł Michał Łukasz Krzysztof Wojciech Rafał Tomasz Grzegorz Marek Jakub',
    'Kowalczyk Wiśniewski Zieliński Wójcik Kamiński Szymański Dąbrowski Król Jabłoński Wróbel Stępień Malinowski Górski Sikora Baran Duda Pawlak Michalak Zając Czerwiński',
  ],
  [
    'Priya Ananya Divya Kavya Meera Nisha Pooja Shreya Sneha Riya Arjun Rohan Vikram Aditya Karthik Nikhil Rahul Sanjay Siddharth Varun',
    'Sharma Patel Nair Iyer Reddy Menon Kulkarni Chatterjee Bose Desai Kapoor Malhotra Joshi Verma Rao Pillai Banerjee Mehta Srinivasan Bhatt',
  ],
  [
    'Yuki Sakura Haruka Aoi Mio Keiko Naoko Ayumi Rina Emi Haruto Kenji Takumi Ren Daiki Hiroshi Kaito Sho Yuto Ryo',
    'Tanaka Suzuki Watanabe Nakamura Kobayashi Yamada Sasaki Matsumoto Inoue Kimura Hayashi Shimizu Mori Ishikawa Ogawa Fujita Okada Hasegawa Murakami Kondo',
  ],
  [
    'Ngozi Chiamaka Adaeze Folake Amara Yetunde Ifeoma Zainab Temitope Abeni Chinedu Emeka Olumide Tunde Babajide Kelechi Obinna Segun Uche Ayodele',
    'Okafor Adeyemi Eze Nwosu Balogun Okonkwo Adebayo Obi Chukwu Bello Ogunleye Ibekwe Onyeka Afolabi Danjuma Igwe Lawal Nnamdi Oyelaran Uzoma',
  ],
  [
    'Ingrid Astrid Freja Sigrid Linnéa Åsa Malin Signe Tuva Elin Lars Magnus Søren Håkon Øyvind Björk Anders Nils Jørgen Mikkel',
    'Lindqvist Sørensen Åberg Nyström Bjørnstad Holmgren Østergaard Söderberg Dahl Ekström Nygård Hellström Rasmussen Sjöberg Kjær Wallin Lundgren Hågen Strand Myhre',
  ],
  [
    'Beatriz Mariana Inês Joana Catarina Letícia Fernanda Renata Camila Débora João Tiago Gonçalo Rui Vítor Thiago Caio Mateus Otávio André',
    'Araújo Gonçalves Magalhães Conceição Brandão Simões Falcão Leitão Guimarães Assunção Vieira Teixeira Azevedo Moura Barros Lacerda Figueira Queirós Sampaio Torres',
  ],
  [
    'Layla Yasmin Noor Salma Rania Dina Farah Huda Leila Samira Omar Karim Tariq Youssef Hassan Khalid Nabil Rami Sami Ziad',
    'Haddad Mansour Khoury Nasser Rahman Saleh Farouk Aziz Hakimi Jaber Kassem Maalouf Najjar Qureshi Sabbagh Shaheen Tahan Younes Zaman Barakat',
  ],
];

/** Draws full names that never repeat; after the 4,800 pairs are used up, a middle initial makes new ones. */
export class NameList {
  private readonly used = new Set<string>();

  constructor(private readonly rng: Rng) {}

  next(): string {
    for (let attempt = 0; ; attempt += 1) {
      const [firsts, lasts] = this.rng.pick(FAMILIES);
      const initial = attempt > 60 ? ` ${String.fromCharCode(65 + this.rng.int(0, 25))}.` : '';
      const name = `${this.rng.pick(firsts.split(' '))}${initial} ${this.rng.pick(lasts.split(' '))}`;
      if (this.used.has(name)) continue;
      this.used.add(name);
      return name;
    }
  }
}

const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae' };

/** The name as an e-mail's local part: `mailName('Jürgen Weiß')` is 'jurgen.weiss'. */
export const mailName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[ßøłæ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.');

const ACCOUNT_FIRST =
  'Alder Amber Aspen Atlas Beacon Birch Blue Cedar Cobalt Coral Crown Delta Eagle Echo Ember Falcon Fern Fjord Granite Harbor Hazel Iron Juniper Keystone Lagoon Lark Linden Lunar Maple Meridian Northgate Nova Oak Onyx Orchard Pioneer Quartz Raven Redwood River Saffron Sierra Slate Solar Sparrow Summit Tidal Vertex Willow Zephyr'.split(
    ' ',
  );
const ACCOUNT_LAST =
  'Analytics Bank Brewing Components Energy Foods Freight Health Hotels Insurance Labs Logistics Manufacturing Media Mills Motors Optics Packaging Partners Pharma Retail Robotics Software Steel Systems Telecom Textiles Tools Travel Water'.split(
    ' ',
  );

/** The n-th customer: 1,500 names, then with a number. `accountName(0)` is 'Alder Analytics'. */
export function accountName(n: number): string {
  const size = ACCOUNT_FIRST.length * ACCOUNT_LAST.length;
  const name = `${ACCOUNT_FIRST[n % ACCOUNT_FIRST.length]} ${ACCOUNT_LAST[Math.floor(n / ACCOUNT_FIRST.length) % ACCOUNT_LAST.length]}`;
  return n < size ? name : `${name} ${Math.floor(n / size) + 1}`;
}
