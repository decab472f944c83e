/**
 * People known the world over for the country or organisation they have spoken for, a line each:
 * `name | other names | affiliation`. Coverage says more of its own: this list only spares the plainest gaps, such as
 * "President Barack Obama", which nobody follows with the country. `actors.md` overrides it.
 */
export const leaders = `
Barack Obama | | United States
Donald Trump | | United States
Joe Biden | Joseph Biden | United States
George W. Bush | George W Bush | United States
John Kerry | | United States
Antony Blinken | | United States
Mike Pompeo | | United States
Rex Tillerson | | United States
Chuck Hagel | | United States
James Mattis | Jim Mattis | United States
Vladimir Putin | | Russia
Dmitry Medvedev | Dmitri Medvedev | Russia
Sergei Lavrov | Sergey Lavrov | Russia
Dmitry Peskov | Dmitri Peskov | Russia
Sergei Shoigu | Sergey Shoigu | Russia
Xi Jinping | | China
Wang Yi | | China
Bashar al-Assad | Bashar Assad | Syria
Walid al-Moallem | Walid Muallem | Syria
Ali Khamenei | | Iran
Hassan Rouhani | Hassan Rohani, Hasan Rouhani | Iran
Mohammad Javad Zarif | Javad Zarif | Iran
Recep Tayyip Erdogan | Tayyip Erdogan | Turkey
Mevlut Cavusoglu | | Turkey
Benjamin Netanyahu | | Israel
Mahmoud Abbas | | Palestine
Haider al-Abadi | | Iraq
Nouri al-Maliki | | Iraq
Abdel Fattah al-Sisi | Abdel Fattah el-Sisi | Egypt
Mohammed bin Salman | | Saudi Arabia
Adel al-Jubeir | | Saudi Arabia
David Cameron | | United Kingdom
Theresa May | | United Kingdom
Boris Johnson | | United Kingdom
Francois Hollande | | France
Emmanuel Macron | | France
Laurent Fabius | | France
Angela Merkel | | Germany
Olaf Scholz | | Germany
Frank-Walter Steinmeier | | Germany
Volodymyr Zelensky | Volodymyr Zelenskiy, Volodymyr Zelenskyy | Ukraine
Petro Poroshenko | | Ukraine
Justin Trudeau | | Canada
Narendra Modi | | India
Shinzo Abe | | Japan
Kim Jong Un | Kim Jong-un | North Korea
Pope Francis | | Vatican
Ban Ki-moon | | United Nations
Antonio Guterres | | United Nations
Staffan de Mistura | | United Nations
Kofi Annan | | United Nations
Jens Stoltenberg | | NATO
Anders Fogh Rasmussen | | NATO
Federica Mogherini | | European Union
Catherine Ashton | | European Union
Ursula von der Leyen | | European Union
Yukiya Amano | | International Atomic Energy Agency
Abu Bakr al-Baghdadi | | Islamic State
Hassan Nasrallah | | Hezbollah
`
