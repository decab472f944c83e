/**
 * The countries of the world, a line each: `name | other names | demonyms | capital and seats that speak for it`.
 * Common knowledge, put down for this project. A name in capitals matches only in capitals.
 */
export const countries = `
Afghanistan | Islamic Republic of Afghanistan | Afghan, Afghans | Kabul
Albania | | Albanian, Albanians | Tirana
Algeria | | Algerian, Algerians | Algiers
Andorra | | Andorran, Andorrans | Andorra la Vella
Angola | | Angolan, Angolans | Luanda
Antigua and Barbuda | Antigua | Antiguan, Antiguans, Barbudan, Barbudans | Saint John's
Argentina | | Argentine, Argentines, Argentinian, Argentinians | Buenos Aires, Casa Rosada
Armenia | | Armenian, Armenians | Yerevan
Australia | | Australian, Australians | Canberra
Austria | | Austrian, Austrians | Vienna, Ballhausplatz
Azerbaijan | | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku
Bahamas | | Bahamian, Bahamians | Nassau
Bahrain | | Bahraini, Bahrainis | Manama
Bangladesh | | Bangladeshi, Bangladeshis | Dhaka
Barbados | | Barbadian, Barbadians | Bridgetown
Belarus | | Belarusian, Belarusians, Belarussian | Minsk
Belgium | | Belgian, Belgians |
Belize | | Belizean, Belizeans | Belmopan
Benin | | Beninese | Porto-Novo
Bhutan | | Bhutanese | Thimphu
Bolivia | | Bolivian, Bolivians | La Paz
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians, Bosniak, Bosniaks | Sarajevo
Botswana | | Batswana, Motswana, Botswanan, Botswanans | Gaborone
Brazil | | Brazilian, Brazilians | Brasilia, Planalto, Planalto Palace, Itamaraty
Brunei | | Bruneian, Bruneians | Bandar Seri Begawan
Bulgaria | | Bulgarian, Bulgarians | Sofia
Burkina Faso | | Burkinabe | Ouagadougou
Burundi | | Burundian, Burundians | Bujumbura, Gitega
Cambodia | | Cambodian, Cambodians | Phnom Penh
Cameroon | | Cameroonian, Cameroonians | Yaounde
Canada | | Canadian, Canadians | Ottawa, Parliament Hill, Rideau Hall
Cape Verde | Cabo Verde | Cape Verdean, Cape Verdeans | Praia
Central African Republic | | Central African | Bangui
Chad | | Chadian, Chadians | N'Djamena
Chile | | Chilean, Chileans | La Moneda, La Moneda Palace
China | People's Republic of China, PRC | Chinese | Beijing, Zhongnanhai
Colombia | | Colombian, Colombians | Bogota
Comoros | | Comorian, Comorians | Moroni
Costa Rica | | Costa Rican, Costa Ricans |
Croatia | | Croatian, Croatians, Croat, Croats | Zagreb
Cuba | | Cuban, Cubans | Havana
Cyprus | | Cypriot, Cypriots, Greek Cypriot, Greek Cypriots | Nicosia
Czech Republic | Czechia | Czech, Czechs | Prague
Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Congo | Congolese | Kinshasa
Denmark | | Danish, Dane, Danes | Copenhagen
Djibouti | | Djiboutian, Djiboutians |
Dominica | Commonwealth of Dominica | | Roseau
Dominican Republic | | Dominican, Dominicans | Santo Domingo
East Timor | Timor-Leste | Timorese, East Timorese | Dili
Ecuador | | Ecuadorean, Ecuadoreans, Ecuadorian, Ecuadorians | Quito
Egypt | | Egyptian, Egyptians | Cairo
El Salvador | | Salvadoran, Salvadorans | San Salvador
Equatorial Guinea | | Equatorial Guinean | Malabo
Eritrea | | Eritrean, Eritreans | Asmara
Estonia | | Estonian, Estonians | Tallinn
Eswatini | Swaziland | Swazi, Swazis | Mbabane
Ethiopia | | Ethiopian, Ethiopians | Addis Ababa
Fiji | | Fijian, Fijians | Suva
Finland | | Finnish, Finn, Finns | Helsinki
France | French Republic | French, Frenchman | Paris, the Elysee, Elysee Palace, Quai d'Orsay
Gabon | | Gabonese | Libreville
Gambia | | Gambian, Gambians | Banjul
Georgia | | Georgian, Georgians | Tbilisi
Germany | Federal Republic of Germany | German, Germans | Berlin, Bundestag, German Chancellery
Ghana | | Ghanaian, Ghanaians | Accra
Greece | | Greek, Greeks | Athens
Grenada | | Grenadian, Grenadians |
Guatemala | | Guatemalan, Guatemalans | Guatemala City
Guinea | | Guinean, Guineans | Conakry
Guinea-Bissau | | Bissau-Guinean, Bissau-Guineans | Bissau
Guyana | | Guyanese | Georgetown
Haiti | | Haitian, Haitians | Port-au-Prince
Honduras | | Honduran, Hondurans | Tegucigalpa
Hungary | | Hungarian, Hungarians | Budapest
Iceland | | Icelandic, Icelander, Icelanders | Reykjavik
India | | Indian, Indians | New Delhi, Delhi, South Block, Rashtrapati Bhavan
Indonesia | | Indonesian, Indonesians | Jakarta
Iran | Islamic Republic of Iran, Islamic Republic | Iranian, Iranians | Tehran, Teheran
Iraq | Republic of Iraq | Iraqi, Iraqis | Baghdad
Ireland | Republic of Ireland | Irish, Irishman | Dublin
Israel | State of Israel | Israeli, Israelis | Jerusalem, Tel Aviv, Knesset
Italy | | Italian, Italians | Rome, Quirinale, Palazzo Chigi, Quirinal Palace, Farnesina
Ivory Coast | Cote d'Ivoire | Ivorian, Ivorians | Abidjan, Yamoussoukro
Jamaica | | Jamaican, Jamaicans |
Japan | | Japanese | Tokyo, Kantei, Kasumigaseki
Jordan | Hashemite Kingdom | Jordanian, Jordanians | Amman
Kazakhstan | | Kazakh, Kazakhs, Kazakhstani | Astana, Nur-Sultan
Kenya | | Kenyan, Kenyans | Nairobi
Kiribati | | I-Kiribati | Tarawa
Kosovo | | Kosovar, Kosovars | Pristina
Kuwait | | Kuwaiti, Kuwaitis | Kuwait City
Kyrgyzstan | | Kyrgyz, Kyrgyzstani | Bishkek
Laos | | Lao, Laotian, Laotians | Vientiane
Latvia | | Latvian, Latvians | Riga
Lebanon | | Lebanese | Beirut
Lesotho | | Basotho | Maseru
Liberia | | Liberian, Liberians | Monrovia
Libya | | Libyan, Libyans | Tripoli
Liechtenstein | | Liechtensteiner | Vaduz
Lithuania | | Lithuanian, Lithuanians | Vilnius
Luxembourg | | Luxembourger, Luxembourgers |
Madagascar | | Malagasy | Antananarivo
Malawi | | Malawian, Malawians | Lilongwe
Malaysia | | Malaysian, Malaysians | Kuala Lumpur, Putrajaya
Maldives | | Maldivian, Maldivians |
Mali | | Malian, Malians | Bamako
Malta | | Maltese | Valletta
Marshall Islands | | Marshallese | Majuro
Mauritania | | Mauritanian, Mauritanians | Nouakchott
Mauritius | | Mauritian, Mauritians | Port Louis
Mexico | | Mexican, Mexicans | Mexico City, Los Pinos
Micronesia | | Micronesian, Micronesians | Palikir
Moldova | | Moldovan, Moldovans | Chisinau
Monaco | | Monegasque, Monegasques, Monacan |
Mongolia | | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator
Montenegro | | Montenegrin, Montenegrins | Podgorica
Morocco | | Moroccan, Moroccans | Rabat
Mozambique | | Mozambican, Mozambicans | Maputo
Myanmar | Burma | Burmese | Naypyidaw, Yangon, Nay Pyi Taw
Namibia | | Namibian, Namibians | Windhoek
Nauru | | Nauruan, Nauruans | Yaren
Nepal | | Nepalese, Nepali, Nepalis | Kathmandu
Netherlands | Holland | Dutch, Dutchman | The Hague, Amsterdam, Binnenhof
New Zealand | | New Zealander, New Zealanders | Wellington, the Beehive
Nicaragua | | Nicaraguan, Nicaraguans | Managua
Niger | | Nigerien, Nigeriens | Niamey
Nigeria | | Nigerian, Nigerians | Abuja, Aso Rock
North Korea | Democratic People's Republic of Korea, DPRK | North Korean, North Koreans | Pyongyang
North Macedonia | Macedonia | Macedonian, Macedonians, North Macedonian | Skopje
Norway | | Norwegian, Norwegians | Oslo
Oman | | Omani, Omanis | Muscat
Pakistan | | Pakistani, Pakistanis | Islamabad, Rawalpindi
Palau | | Palauan, Palauans | Ngerulmud
Palestine | State of Palestine, Palestinian Authority, Palestinian territories | Palestinian, Palestinians | Ramallah
Panama | | Panamanian, Panamanians | Panama City
Papua New Guinea | PNG | Papua New Guinean | Port Moresby
Paraguay | | Paraguayan, Paraguayans | Asuncion
Peru | | Peruvian, Peruvians | Lima
Philippines | | Filipino, Filipinos, Philippine | Manila, Malacanang, Malacanang Palace
Poland | | Polish, Pole, Poles | Warsaw, Sejm
Portugal | | Portuguese | Lisbon
Qatar | | Qatari, Qataris | Doha
Republic of the Congo | Congo-Brazzaville, Congo Republic, Republic of Congo | | Brazzaville
Romania | | Romanian, Romanians | Bucharest
Russia | Russian Federation | Russian, Russians | Moscow, the Kremlin, State Duma, Duma
Rwanda | | Rwandan, Rwandans | Kigali
Saint Kitts and Nevis | St Kitts and Nevis, St. Kitts and Nevis, St Kitts | Kittitian, Kittitians | Basseterre
Saint Lucia | St Lucia, St. Lucia | Saint Lucian, Saint Lucians, St Lucian, St Lucians | Castries
Saint Vincent and the Grenadines | St Vincent and the Grenadines, St. Vincent and the Grenadines, Saint Vincent, St Vincent | Vincentian, Vincentians | Kingstown
Samoa | | Samoan, Samoans | Apia
San Marino | | Sammarinese |
Sao Tome and Principe | Sao Tome | Sao Tomean, Sao Tomeans |
Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudis, Saudi Arabian, Saudi Arabians | Riyadh, Jeddah
Senegal | | Senegalese | Dakar
Serbia | | Serbian, Serbians, Serb, Serbs | Belgrade
Seychelles | | Seychellois |
Sierra Leone | | Sierra Leonean, Sierra Leoneans | Freetown
Singapore | | Singaporean, Singaporeans |
Slovakia | | Slovak, Slovaks, Slovakian | Bratislava
Slovenia | | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana
Solomon Islands | | Solomon Islander, Solomon Islanders | Honiara
Somalia | | Somali, Somalis | Mogadishu
South Africa | | South African, South Africans | Pretoria, Union Buildings
South Korea | Republic of Korea, ROK | South Korean, South Koreans | Seoul, Blue House, Unification Ministry, Cheong Wa Dae
South Sudan | | South Sudanese | Juba
Spain | | Spanish, Spaniard, Spaniards | Madrid, Moncloa, Moncloa Palace
Sri Lanka | | Sri Lankan, Sri Lankans | Colombo
Sudan | | Sudanese | Khartoum
Suriname | | Surinamese | Paramaribo
Sweden | | Swedish, Swede, Swedes | Stockholm
Switzerland | | Swiss | Bern, Berne
Syria | Syrian Arab Republic | Syrian, Syrians | Damascus
Taiwan | Republic of China, ROC | Taiwanese | Taipei
Tajikistan | | Tajik, Tajiks | Dushanbe
Tanzania | | Tanzanian, Tanzanians | Dodoma, Dar es Salaam
Thailand | | Thai, Thais | Bangkok
Togo | | Togolese | Lome
Tonga | | Tongan, Tongans | Nuku'alofa
Trinidad and Tobago | Trinidad | Trinidadian, Trinidadians | Port of Spain
Tunisia | | Tunisian, Tunisians | Tunis
Turkey | Turkiye | Turkish, Turk, Turks | Ankara
Turkmenistan | | Turkmen | Ashgabat
Tuvalu | | Tuvaluan, Tuvaluans | Funafuti
Uganda | | Ugandan, Ugandans | Kampala
Ukraine | | Ukrainian, Ukrainians | Kyiv, Kiev, Verkhovna Rada, Bankova
United Arab Emirates | UAE, U.A.E., Emirates | Emirati, Emiratis | Abu Dhabi
United Kingdom | UK, U.K., Britain, Great Britain | British, Briton, Britons, Brits | London, Downing Street, 10 Downing Street, Whitehall, Westminster, Foreign Office, Buckingham Palace, Number 10, No 10 Downing Street, Home Office, British Foreign Office
United States | United States of America, US, U.S., USA, U.S.A., America | American, Americans | Washington, Washington D.C., Washington DC, the White House, the Pentagon, State Department, Department of State, Defense Department, Department of Defense, Oval Office, Central Command, US Central Command, CENTCOM, National Security Council, Obama administration, Trump administration, Bush administration, Biden administration, Clinton administration, Reagan administration, federal government, Joint Chiefs of Staff, Foggy Bottom
Uruguay | | Uruguayan, Uruguayans | Montevideo
Uzbekistan | | Uzbek, Uzbeks | Tashkent
Vanuatu | | ni-Vanuatu | Port Vila
Vatican | Vatican City, Holy See | |
Venezuela | | Venezuelan, Venezuelans | Caracas, Miraflores, Miraflores Palace
Vietnam | Viet Nam | Vietnamese | Hanoi
Western Sahara | | Sahrawi, Sahrawis | Laayoune
Yemen | | Yemeni, Yemenis | Sanaa, Sana'a
Zambia | | Zambian, Zambians | Lusaka
Zimbabwe | | Zimbabwean, Zimbabweans | Harare
`
