// Reads a vCard file with KDE's kcontacts and prints the people as JSON.
#include <KContacts/Addressee>
#include <KContacts/VCardConverter>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

int main(int, char **words) {
  QFile file(QString::fromLocal8Bit(words[1]));
  if (!file.open(QIODevice::ReadOnly)) return 1;
  QJsonArray people;
  const auto read = KContacts::VCardConverter().parseVCards(file.readAll());
  for (const KContacts::Addressee &one : read) {
    QJsonArray notes;
    if (!one.note().isEmpty()) notes.append(one.note());
    people.append(QJsonObject{
        {"name", one.formattedName()},
        {"notes", notes},
        {"emails", QJsonArray::fromStringList(one.emails())},
        {"organisation", one.organization()},
        {"title", one.title()},
    });
  }
  std::puts(QJsonDocument(people).toJson(QJsonDocument::Compact).constData());
  return 0;
}
