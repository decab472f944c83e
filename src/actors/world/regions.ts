/**
 * Parts of countries that have a government of their own beside the American states, a line each: `name | other names`. Common
 * knowledge, put down for this project.
 */
export const regions = `
Hong Kong | Hong Kong government
Macau | Macao
Scotland | Scottish government, Holyrood
Wales | Welsh government
Northern Ireland | Northern Ireland Executive, Stormont
England |
Catalonia | Catalan government, Generalitat
Basque Country | Basque government
Bavaria |
Greenland |
Quebec |
Ontario |
British Columbia |
Alberta |
Crimea |
Chechnya |
Tatarstan |
Kashmir | Jammu and Kashmir
Punjab |
Tibet |
Xinjiang |
Somaliland |
Puntland |
Darfur |
Abkhazia |
South Ossetia |
Transnistria | Transdniestria
Nagorno-Karabakh | Nagorno Karabakh
Northern Cyprus | Turkish Republic of Northern Cyprus
New South Wales |
Queensland |
Bermuda |
Gibraltar |
Falkland Islands | Falklands
`
