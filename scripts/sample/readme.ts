export const README = `# 云岫区（虚构） · Yunxiu District (invented)

**本目录的全部数据均为虚构。** 云岫区并不存在，学校、标识码、数字、品牌和文字都由 \`scripts/sample\` 中的程序按固定种子生成，与任何真实的学校、单位和个人无关。

**Everything in this folder is invented.** There is no Yunxiu District. The schools, their codes, the figures, the brands and the sentences are made by the program in \`scripts/sample\` from a fixed seed; any likeness to a real school, office or person is chance.

重新生成 · Made again by: \`npm run sample\`（每次结果逐字节相同 · the same bytes every time）

每个文件夹按名称顺序作为一次导入。 · Each folder is one import, in the order of the names.

| 文件夹 · folder | 内容 · contents |
|---|---|
| \`01学校基本信息\` | 学校名册（更名、撤并在内） · the register of schools, renamed and closed ones included |
| \`02年度统计表\` | 每年一张宽表，2016—2024年，历年表式、编码各异 · one wide table a year, each with the form and encoding of its time |
| \`03专项台账\` | 安全、整改长表，率有分子分母，目标与实绩分行 · long tables; rates with their two parts, aims beside results |
| \`04学校自报\` | 一校一表 · one file a school |
| \`05系统导出\` | 嵌套 JSON 与 NDJSON · nested JSON, and NDJSON |
| \`06品牌申报\` | 品牌申报及结果 · brand applications and what became of them |
| \`07问题整改\` | 问题、原因、措施 · problems, causes and measures |
| \`08补报更正\` | 迟到的报表和更正 · late reports and corrections |
`;
