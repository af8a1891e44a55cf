// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/GuideTopics.h"

#include "app/guide/MarkdownText.h"
#include "app/text/Texts.h"
#include "engine/model/Parameters.h"

#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <array>

namespace linetwin::app {

namespace {

struct GuideTopic {
    QLatin1String name;  ///< the widget's object name, or its class
    QLatin1String topic; ///< chapter#heading
};

constexpr std::array<GuideTopic, 31> guideTopics{{
    {QLatin1String("paletteDock"), QLatin1String("window#build-the-line")},
    {QLatin1String("scenarioDock"), QLatin1String("window#scenarios")},
    {QLatin1String("historyDock"), QLatin1String("window#undo-and-history")},
    {QLatin1String("propertiesDock"), QLatin1String("window#properties")},
    {QLatin1String("oeeDock"), QLatin1String("figures")},
    {QLatin1String("lossTable"), QLatin1String("figures#where-the-time-goes")},
    {QLatin1String("stationTable"), QLatin1String("figures#of-a-station")},
    {QLatin1String("vCurve"), QLatin1String("figures#predicted-net-rate")},
    {QLatin1String("stopsDock"), QLatin1String("window#stops")},
    {QLatin1String("findingsDock"), QLatin1String("window#problems")},
    {QLatin1String("valuesDock"), QLatin1String("window#the-table-of-all-values")},
    {QLatin1String("calendarDock"), QLatin1String("window#shifts-and-breaks")},
    {QLatin1String("productsDock"), QLatin1String("window#products")},
    {QLatin1String("sideBySideDock"), QLatin1String("meeting#side-by-side")},
    {QLatin1String("momentsDock"), QLatin1String("meeting#moments")},
    {QLatin1String("compareDock"), QLatin1String("studies#compare")},
    {QLatin1String("sweepDock"), QLatin1String("studies#sweep")},
    {QLatin1String("sensitivityDock"), QLatin1String("studies#sensitivity")},
    {QLatin1String("sizingDock"), QLatin1String("buffers")},
    {QLatin1String("portfolioDock"), QLatin1String("studies#the-best-set-of-measures")},
    {QLatin1String("mixDock"), QLatin1String("studies#product-mix")},
    {QLatin1String("saveDialog"), QLatin1String("files#a-project")},
    {QLatin1String("reportDialog"), QLatin1String("meeting#a-report")},
    {QLatin1String("settings"), QLatin1String("window#settings")},
    {QLatin1String("actionSearch"), QLatin1String("window#find-an-action")},
    {QLatin1String("keptStudies"), QLatin1String("files#kept-studies")},
    {QLatin1String("linetwin::app::LiveChartPanel"), QLatin1String("window#charts")},
    {QLatin1String("linetwin::app::DiagramView"), QLatin1String("window#the-diagram")},
    {QLatin1String("linetwin::app::PlaybackBar"), QLatin1String("window#playback")},
    {QLatin1String("linetwin::app::Presentation"), QLatin1String("meeting")},
    {QLatin1String("linetwin::app::WelcomePage"), QLatin1String("first-ten-minutes")},
}};

QString parameterTopic(const ParameterSpec& spec)
{
    QString key = toQString(spec.key);
    return QStringLiteral("parameters#") + headingAnchor(key.remove(QStringLiteral("*.")));
}

/// `name` is a key, maybe with that of an element in it (stops.glue.every) and a part of its row (….reset).
QString topicOfParameter(const QString& name)
{
    const auto isMeant = [&name](const ParameterSpec& spec) {
        QString key = toQString(spec.key);
        const QStringList parts = key.split(u'*');
        if (parts.size() == 1)
            return name == key || name.startsWith(key + u'.');
        if (name == key.remove(QStringLiteral("*."))) // in a form for one element
            return true;
        const qsizetype at = name.indexOf(parts[1], parts[0].size());
        return name.startsWith(parts[0]) && at > 0 &&
               (at + parts[1].size() == name.size() || name[at + parts[1].size()] == u'.');
    };
    for (const ParameterSpec& spec : parameterSpecs()) {
        if (isMeant(spec))
            return parameterTopic(spec);
    }
    for (const ParameterSpec& spec : elementSpecs()) {
        if (isMeant(spec) && spec.format != ParameterFormat::Presence)
            return parameterTopic(spec);
    }
    return {};
}

} // namespace

QString guideTopic(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        const QString ofParameter = name.isEmpty() ? QString() : topicOfParameter(name);
        if (!ofParameter.isEmpty())
            return ofParameter;
        const QLatin1String className(widget->metaObject()->className());
        const auto found = std::ranges::find_if(
            guideTopics, [&](const GuideTopic& topic) { return topic.name == name || topic.name == className; });
        if (found != guideTopics.end())
            return found->topic;
    }
    return {};
}

QStringList allGuideTopics()
{
    QStringList topics;
    for (const GuideTopic& topic : guideTopics)
        topics << topic.topic;
    for (const ParameterSpec& spec : parameterSpecs())
        topics << parameterTopic(spec);
    for (const ParameterSpec& spec : elementSpecs()) {
        if (spec.format != ParameterFormat::Presence && spec.element != ElementKind::LineStop)
            topics << parameterTopic(spec);
    }
    return topics;
}

} // namespace linetwin::app
