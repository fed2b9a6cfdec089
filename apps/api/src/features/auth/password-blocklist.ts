/** Passwords that guessers try first, lower case, of 8 and more characters; shorter ones are refused anyway. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `12345678 123456789 1234567890 0123456789 987654321 9876543210 11111111 00000000 88888888 12341234 11223344
  12344321 123123123 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc q1w2e3r4 qwertyui qwertyuiop qwerty123 qwerty12
  qwerty1234 qwertz123 asdfghjk asdfghjkl asdf1234 zxcvbnm1 zxcvbnm123 password password1 password12 password123
  password1234 password! passw0rd p@ssw0rd p@ssword pa55word passwort passwort1 welcome1 welcome12 welcome123
  letmein1 letmein123 iloveyou iloveyou1 sunshine sunshine1 princess princess1 football football1 baseball
  baseball1 superman batman123 trustno1 dragon123 monkey123 master123 michael1 jennifer computer internet
  abcd1234 abc12345 abcdefgh abcdefg1 aa123456 a1234567 a12345678 admin123 admin1234 administrator adminadmin
  changeme changeme1 changeme123 default1 secret123 test1234 testtest test12345 guest123 user1234 login123
  summer2024 summer2025 summer2026 winter2024 winter2025 winter2026 spring2025 spring2026 autumn2025 autumn2026
  january2026 sales123 sales1234 quota123 paceline paceline1 paceline123 starwars whatever samsung1 liverpool
  chocolate blink182 mustang1 hello123 hello1234 shadow123 killer123 charlie1 jordan23 ashley123 freedom1`.split(
    /\s+/,
  ),
);
