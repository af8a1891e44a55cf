// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/KeptStudies.h"
#include "app/document/KeptStudiesFormat.h"
#include "engine/model/Limits.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

namespace linetwin::app {

namespace {

/// Anything wrong makes the whole file unfit, as writing it again would lose what was not understood.
struct Unfit {
    QString reason; ///< the rest of a sentence that begins with the file
};

/// The fields of an object, each of which has to be there and be taken.
class JsonFields {
public:
    JsonFields(const QJsonValue& object, QString where) : m_where(std::move(where))
    {
        if (!object.isObject())
            throw Unfit{KeptStudyTexts::tr("is damaged: %1 is no object").arg(m_where)};
        m_object = object.toObject();
    }

    QString text(const char* key) { return textIn(take(key, QJsonValue::String), key); }
    QStringList texts(const char* key) { return textsIn(take(key, QJsonValue::Array), key); }
    QJsonArray list(const char* key) { return take(key, QJsonValue::Array).toArray(); }
    QJsonValue object(const char* key) { return take(key, QJsonValue::Object); }
    bool flag(const char* key) { return take(key, QJsonValue::Bool).toBool(); }
    qint64 whole(const char* key, double most)
    {
        const double number = take(key, QJsonValue::Double).toDouble();
        if (!(number >= 0 && number <= most) || std::trunc(number) != number)
            throw wrong(key);
        return static_cast<qint64>(number);
    }
    QByteArray bytes(const char* key) { return take(key, QJsonValue::String).toString().toUtf8(); }

    QStringList textsIn(const QJsonValue& value, const char* key) const
    {
        QStringList texts;
        if (!value.isArray())
            throw wrong(key);
        for (const QJsonValue& each : value.toArray())
            texts << textIn(each, key);
        return texts;
    }
    Unfit wrong(const char* key) const
    {
        return {KeptStudyTexts::tr("is damaged: “%1” of %2 is wrong").arg(QString::fromLatin1(key), m_where)};
    }
    void expectAllTaken() const
    {
        for (const QString& key : m_object.keys()) {
            if (!m_taken.contains(key))
                throw Unfit{KeptStudyTexts::tr("is damaged or newer: %1 has an unknown key “%2”")
                                .arg(m_where, key.left(longestShownKey))};
        }
    }

private:
    static constexpr qsizetype longestShownKey = 40;

    QJsonValue take(const char* key, QJsonValue::Type type)
    {
        const QString name = QString::fromLatin1(key);
        m_taken.insert(name);
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined())
            throw Unfit{KeptStudyTexts::tr("is damaged: %1 has no “%2”").arg(m_where, name)};
        if (value.type() != type)
            throw wrong(key);
        return value;
    }
    QString textIn(const QJsonValue& value, const char* key) const
    {
        QString text = value.toString();
        if (!value.isString() || text.size() > longestStudyText)
            throw wrong(key);
        std::ranges::replace_if(
            text, [](QChar each) { return each.category() == QChar::Other_Control && each != u'\n'; }, QChar(u' '));
        return text;
    }

    QJsonObject m_object;
    QString m_where;
    QSet<QString> m_taken;
};

void readTable(KeptStudy& study, JsonFields table)
{
    study.tableHeader = table.texts("header");
    if (study.tableHeader.size() > mostStudyColumns)
        throw table.wrong("header");
    for (const QJsonValue& each : table.list("rows")) {
        QStringList row = table.textsIn(each, "rows");
        if (row.size() != study.tableHeader.size())
            throw table.wrong("rows");
        study.tableRows << std::move(row);
    }
    table.expectAllTaken();
}

KeptStudy readStudy(const QJsonValue& value, qsizetype number)
{
    const QString where = KeptStudyTexts::tr("study %1").arg(number);
    JsonFields fields(value, where);
    KeptStudy study;
    study.kind = fields.text("kind");
    study.title = fields.text("title");
    study.headline = fields.text("headline");
    study.subject = fields.text("subject");
    study.entries = fields.texts("entries");
    study.asked = QDateTime::fromString(fields.text("asked"), Qt::ISODateWithMs);
    if (!study.asked.isValid())
        throw fields.wrong("asked");
    study.replications = static_cast<int>(fields.whole("replications", std::numeric_limits<int>::max()));
    study.seed = fields.whole("seed", static_cast<double>(largestSeed));
    study.isConfirmed = fields.flag("confirmed");
    study.inputsHash = fields.text("inputs_sha256");
    study.programVersion = fields.text("program_version");
    readTable(study, JsonFields(fields.object("table"), KeptStudyTexts::tr("the table of %1").arg(where)));
    study.picture = fields.bytes("picture");
    if (!study.picture.isEmpty() && !isPlainDrawing(study.picture))
        throw fields.wrong("picture");
    fields.expectAllTaken();
    return study;
}

QJsonObject parsedStudies(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        throw Unfit{KeptStudyTexts::tr("is damaged: %1, at byte %2").arg(error.errorString()).arg(error.offset)};
    const QJsonValue format = document.object().value(QStringLiteral("format"));
    static const QString family = studiesFormat.chopped(1);
    if (!format.toString().startsWith(family))
        throw Unfit{KeptStudyTexts::tr("holds no studies")};
    if (format.toString() != studiesFormat)
        throw Unfit{KeptStudyTexts::tr("was written by a newer version of LineTwin")};
    return document.object();
}

QByteArray bytesOf(const QString& path)
{
    if (!QFileInfo(path).isFile())
        throw Unfit{KeptStudyTexts::tr("is no file")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Unfit{KeptStudyTexts::tr("cannot be read: %1").arg(file.errorString())};
    QByteArray bytes = file.read(largestStudiesFile + 1);
    if (bytes.size() > largestStudiesFile)
        throw Unfit{KeptStudyTexts::tr("is larger than %1").arg(QLocale().formattedDataSize(largestStudiesFile, 0))};
    return bytes;
}

} // namespace

std::optional<QList<KeptStudy>> readKeptStudies(const QString& path, QString& error)
{
    if (!QFileInfo::exists(path))
        return QList<KeptStudy>();
    try {
        JsonFields fields(parsedStudies(bytesOf(path)), KeptStudyTexts::tr("the file"));
        fields.text("format");
        QList<KeptStudy> studies;
        for (const QJsonValue& each : fields.list("studies"))
            studies << readStudy(each, studies.size() + 1);
        fields.expectAllTaken();
        std::ranges::stable_sort(studies, std::greater<>(), &KeptStudy::asked);
        if (studies.size() > mostKeptStudies)
            studies.resize(mostKeptStudies);
        return studies;
    } catch (const Unfit& unfit) {
        error = KeptStudyTexts::tr("“%1” %2.").arg(QFileInfo(path).fileName(), unfit.reason);
        return std::nullopt;
    }
}

} // namespace linetwin::app
